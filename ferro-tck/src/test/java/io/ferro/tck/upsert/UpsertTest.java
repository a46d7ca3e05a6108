package io.ferro.tck.upsert;

class UpsertTest extends UpsertAssertions {}
