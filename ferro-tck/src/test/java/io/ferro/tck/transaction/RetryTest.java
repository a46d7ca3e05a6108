package io.ferro.tck.transaction;

class RetryTest extends RetryAssertions {}
