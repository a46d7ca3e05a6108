package io.ferro.tck.upsert;

class ConcurrentUpsertTest extends ConcurrentUpsertAssertions {}
