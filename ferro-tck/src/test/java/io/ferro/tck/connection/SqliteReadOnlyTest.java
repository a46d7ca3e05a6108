package io.ferro.tck.connection;

class SqliteReadOnlyTest extends SqliteReadOnlyAssertions {}
