package io.ferro.tck.declaration;

class DefaultTest extends DefaultAssertions {}
