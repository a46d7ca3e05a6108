package io.ferro.tck.evolution;

class KilledMigrationTest extends KilledMigrationAssertions {}
