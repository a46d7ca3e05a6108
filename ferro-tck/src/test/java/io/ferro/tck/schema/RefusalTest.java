package io.ferro.tck.schema;

class RefusalTest extends RefusalAssertions {}
