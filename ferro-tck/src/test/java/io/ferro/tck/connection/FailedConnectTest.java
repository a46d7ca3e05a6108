package io.ferro.tck.connection;

class FailedConnectTest extends FailedConnectAssertions {}
