package io.ferro.tck.transaction;

class ReadOnlyTest extends ReadOnlyAssertions {}
