package io.ferro.tck.schema;

class SqliteMigrationTest extends SqliteMigrationAssertions {}
