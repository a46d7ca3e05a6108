package io.ferro.tck.write;

class BulkMemoryTest extends BulkMemoryAssertions {}
