package io.ferro.tck.connection;

class SecretTest extends SecretAssertions {}
