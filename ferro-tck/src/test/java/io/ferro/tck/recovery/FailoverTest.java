package io.ferro.tck.recovery;

class FailoverTest extends FailoverAssertions {}
