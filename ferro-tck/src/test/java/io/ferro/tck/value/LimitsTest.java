package io.ferro.tck.value;

class LimitsTest extends LimitsAssertions {}
