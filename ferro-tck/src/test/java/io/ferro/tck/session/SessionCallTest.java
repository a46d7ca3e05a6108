package io.ferro.tck.session;

class SessionCallTest extends SessionCallAssertions {}
