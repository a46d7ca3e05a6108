package io.ferro.tck.identity;

class RolledBackTest extends RolledBackAssertions {}
