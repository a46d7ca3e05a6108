package io.ferro.tck.write;

class ViolationTest extends ViolationAssertions {}
