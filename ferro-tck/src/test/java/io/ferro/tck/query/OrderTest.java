package io.ferro.tck.query;

class OrderTest extends OrderAssertions {}
