package io.ferro.tck.value;

class EveryTypeTest extends EveryTypeAssertions {}
