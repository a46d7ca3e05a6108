package io.ferro.tck.stream;

class StreamTest extends StreamAssertions {}
