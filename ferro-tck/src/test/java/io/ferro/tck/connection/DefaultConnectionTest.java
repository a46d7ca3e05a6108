package io.ferro.tck.connection;

class DefaultConnectionTest extends DefaultConnectionAssertions {}
