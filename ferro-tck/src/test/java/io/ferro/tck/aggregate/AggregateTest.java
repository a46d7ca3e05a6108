package io.ferro.tck.aggregate;

class AggregateTest extends AggregateAssertions {}
