package io.ferro.tck.connection;

class DisconnectTest extends DisconnectAssertions {}
