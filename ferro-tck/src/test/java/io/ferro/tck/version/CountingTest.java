package io.ferro.tck.version;

class CountingTest extends CountingAssertions {}
