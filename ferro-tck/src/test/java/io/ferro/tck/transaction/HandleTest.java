package io.ferro.tck.transaction;

class HandleTest extends HandleAssertions {}
