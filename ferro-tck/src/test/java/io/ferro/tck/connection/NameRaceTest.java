package io.ferro.tck.connection;

class NameRaceTest extends NameRaceAssertions {}
