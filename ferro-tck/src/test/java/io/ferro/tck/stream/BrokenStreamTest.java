package io.ferro.tck.stream;

class BrokenStreamTest extends BrokenStreamAssertions {}
