package io.ferro.tck.lock;

class NoRowLocksTest extends NoRowLocksAssertions {}
