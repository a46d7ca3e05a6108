package io.ferro.tck.pooler;

class PoolerWorkTest extends PoolerWorkAssertions {}
