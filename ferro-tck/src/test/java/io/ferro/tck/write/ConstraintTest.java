package io.ferro.tck.write;

class ConstraintTest extends ConstraintAssertions {}
