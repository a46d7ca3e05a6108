package io.ferro.tck.value;

class DefaultOfTypeTest extends DefaultOfTypeAssertions {}
