package io.ferro.tck.declaration;

class EmbeddedTest extends EmbeddedAssertions {}
