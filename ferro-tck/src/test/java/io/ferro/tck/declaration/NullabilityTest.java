package io.ferro.tck.declaration;

class NullabilityTest extends NullabilityAssertions {}
