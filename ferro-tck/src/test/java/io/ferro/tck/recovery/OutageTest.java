package io.ferro.tck.recovery;

class OutageTest extends OutageAssertions {}
