package io.ferro.tck.connection;

class SqliteFileTest extends SqliteFileAssertions {}
