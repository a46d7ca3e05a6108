package io.ferro.tck.connection;

class ForgottenCloseTest extends ForgottenCloseAssertions {}
