package io.ferro.tck.change;

class RefusalTest extends RefusalAssertions {}
