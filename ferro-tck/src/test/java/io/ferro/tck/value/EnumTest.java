package io.ferro.tck.value;

class EnumTest extends EnumAssertions {}
