package io.ferro.tck.connection;

class DefaultSwitchTest extends DefaultSwitchAssertions {}
