package io.ferro.tck.pool;

class PoolSizeTest extends PoolSizeAssertions {}
