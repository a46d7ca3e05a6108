package io.ferro.tck.schema;

class MigrationLockTest extends MigrationLockAssertions {}
