package io.ferro.tck.pool;

class ExhaustionTest extends ExhaustionAssertions {}
