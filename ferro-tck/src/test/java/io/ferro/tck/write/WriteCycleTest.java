package io.ferro.tck.write;

class WriteCycleTest extends WriteCycleAssertions {}
