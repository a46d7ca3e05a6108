package io.ferro.tck.value;

class NullTest extends NullAssertions {}
