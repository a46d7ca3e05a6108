package io.ferro.tck.session;

class RoutingTest extends RoutingAssertions {}
