package io.ferro.tck.session;

class ManyThreadsTest extends ManyThreadsAssertions {}
