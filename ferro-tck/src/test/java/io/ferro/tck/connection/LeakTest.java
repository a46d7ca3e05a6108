package io.ferro.tck.connection;

class LeakTest extends LeakAssertions {}
