package io.ferro.tck.session;

class RandomSessionsTest extends RandomSessionsAssertions {}
