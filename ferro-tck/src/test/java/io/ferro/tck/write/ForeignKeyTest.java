package io.ferro.tck.write;

class ForeignKeyTest extends ForeignKeyAssertions {}
