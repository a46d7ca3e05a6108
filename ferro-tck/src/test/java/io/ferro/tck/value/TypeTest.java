package io.ferro.tck.value;

class TypeTest extends TypeAssertions {}
