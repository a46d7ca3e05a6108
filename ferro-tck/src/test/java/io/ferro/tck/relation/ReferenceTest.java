package io.ferro.tck.relation;

class ReferenceTest extends ReferenceAssertions {}
