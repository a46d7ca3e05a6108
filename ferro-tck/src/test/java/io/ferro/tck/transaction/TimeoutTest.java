package io.ferro.tck.transaction;

class TimeoutTest extends TimeoutAssertions {}
