package io.ferro.tck.session;

class SessionBindingTest extends SessionBindingAssertions {}
