package io.ferro.tck.schema;

class LadderTest extends LadderAssertions {}
