package io.ferro.tck.transaction;

class RollbackOnlyTest extends RollbackOnlyAssertions {}
