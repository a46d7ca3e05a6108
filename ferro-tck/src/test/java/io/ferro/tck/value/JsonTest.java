package io.ferro.tck.value;

class JsonTest extends JsonAssertions {}
