package io.ferro.tck.relation;

class SidesTest extends SidesAssertions {}
