package io.ferro.tck.upsert;

class BulkUpsertTest extends BulkUpsertAssertions {}
