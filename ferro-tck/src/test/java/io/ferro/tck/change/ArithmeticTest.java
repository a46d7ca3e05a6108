package io.ferro.tck.change;

class ArithmeticTest extends ArithmeticAssertions {}
