package io.ferro.tck.connection;

class SqlitePathTest extends SqlitePathAssertions {}
