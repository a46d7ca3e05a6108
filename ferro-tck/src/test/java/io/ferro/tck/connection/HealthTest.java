package io.ferro.tck.connection;

class HealthTest extends HealthAssertions {}
