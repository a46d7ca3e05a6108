package io.ferro.tck.relation;

class RelationConditionTest extends RelationConditionAssertions {}
