package io.ferro.tck.query;

class PatternTest extends PatternAssertions {}
