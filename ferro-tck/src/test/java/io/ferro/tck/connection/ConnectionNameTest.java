package io.ferro.tck.connection;

class ConnectionNameTest extends ConnectionNameAssertions {}
