package io.ferro.tck.connection;

class SqliteHealthTest extends SqliteHealthAssertions {}
