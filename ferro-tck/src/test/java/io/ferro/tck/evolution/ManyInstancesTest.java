package io.ferro.tck.evolution;

class ManyInstancesTest extends ManyInstancesAssertions {}
