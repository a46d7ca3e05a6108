package io.ferro.tck.upsert;

class UpsertRefusalTest extends UpsertRefusalAssertions {}
