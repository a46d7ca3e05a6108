package io.ferro.tck.upsert;

class PostgresUpsertTest extends PostgresUpsertAssertions {}
