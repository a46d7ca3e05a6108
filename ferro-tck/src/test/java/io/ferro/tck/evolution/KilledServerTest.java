package io.ferro.tck.evolution;

class KilledServerTest extends KilledServerAssertions {}
