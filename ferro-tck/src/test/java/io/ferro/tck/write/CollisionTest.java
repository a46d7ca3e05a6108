package io.ferro.tck.write;

class CollisionTest extends CollisionAssertions {}
