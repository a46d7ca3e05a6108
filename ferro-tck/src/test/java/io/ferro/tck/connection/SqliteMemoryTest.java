package io.ferro.tck.connection;

class SqliteMemoryTest extends SqliteMemoryAssertions {}
