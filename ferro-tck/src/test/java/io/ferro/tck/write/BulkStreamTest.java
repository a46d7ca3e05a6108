package io.ferro.tck.write;

class BulkStreamTest extends BulkStreamAssertions {}
