package io.ferro.tck.stream;

class StreamMemoryTest extends StreamMemoryAssertions {}
