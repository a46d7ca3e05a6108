package io.ferro.tck.evolution;

class EvolutionTest extends EvolutionAssertions {}
