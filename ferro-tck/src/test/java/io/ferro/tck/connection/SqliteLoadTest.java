package io.ferro.tck.connection;

class SqliteLoadTest extends SqliteLoadAssertions {}
