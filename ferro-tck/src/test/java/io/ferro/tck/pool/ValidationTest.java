package io.ferro.tck.pool;

class ValidationTest extends ValidationAssertions {}
