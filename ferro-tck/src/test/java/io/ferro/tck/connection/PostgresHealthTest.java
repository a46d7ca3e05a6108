package io.ferro.tck.connection;

class PostgresHealthTest extends PostgresHealthAssertions {}
