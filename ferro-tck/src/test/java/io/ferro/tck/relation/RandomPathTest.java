package io.ferro.tck.relation;

class RandomPathTest extends RandomPathAssertions {}
