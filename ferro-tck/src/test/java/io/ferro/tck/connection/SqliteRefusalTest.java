package io.ferro.tck.connection;

class SqliteRefusalTest extends SqliteRefusalAssertions {}
