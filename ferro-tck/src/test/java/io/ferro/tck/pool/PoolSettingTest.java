package io.ferro.tck.pool;

class PoolSettingTest extends PoolSettingAssertions {}
