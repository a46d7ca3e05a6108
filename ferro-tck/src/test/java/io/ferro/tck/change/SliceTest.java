package io.ferro.tck.change;

class SliceTest extends SliceAssertions {}
