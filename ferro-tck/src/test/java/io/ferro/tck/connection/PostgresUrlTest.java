package io.ferro.tck.connection;

class PostgresUrlTest extends PostgresUrlAssertions {}
