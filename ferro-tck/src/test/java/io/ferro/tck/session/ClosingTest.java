package io.ferro.tck.session;

class ClosingTest extends ClosingAssertions {}
