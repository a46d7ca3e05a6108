package io.ferro.tck.query;

class ConditionTest extends ConditionAssertions {}
