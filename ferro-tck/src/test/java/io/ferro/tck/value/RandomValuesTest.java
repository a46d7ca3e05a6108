package io.ferro.tck.value;

class RandomValuesTest extends RandomValuesAssertions {}
