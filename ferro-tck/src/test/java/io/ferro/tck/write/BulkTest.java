package io.ferro.tck.write;

class BulkTest extends BulkAssertions {}
