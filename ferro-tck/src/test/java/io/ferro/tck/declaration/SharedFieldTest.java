package io.ferro.tck.declaration;

class SharedFieldTest extends SharedFieldAssertions {}
