package io.ferro.tck.lock;

class RowLockTest extends RowLockAssertions {}
