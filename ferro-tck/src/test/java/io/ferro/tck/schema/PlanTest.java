package io.ferro.tck.schema;

class PlanTest extends PlanAssertions {}
