package io.ferro.tck.connection;

class ResetTest extends ResetAssertions {}
