package io.ferro.tck.upsert;

class UpsertRollbackTest extends UpsertRollbackAssertions {}
