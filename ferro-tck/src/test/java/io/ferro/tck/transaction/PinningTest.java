package io.ferro.tck.transaction;

class PinningTest extends PinningAssertions {}
