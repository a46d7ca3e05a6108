package io.ferro.tck.relation;

class CollectionTest extends CollectionAssertions {}
