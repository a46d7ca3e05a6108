package io.ferro.tck.connection;

class DrainTest extends DrainAssertions {}
