package io.ferro.tck.pool;

class PassingTimeTest extends PassingTimeAssertions {}
