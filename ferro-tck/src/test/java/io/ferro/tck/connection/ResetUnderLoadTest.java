package io.ferro.tck.connection;

class ResetUnderLoadTest extends ResetUnderLoadAssertions {}
