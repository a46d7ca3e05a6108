package io.ferro.tck.transaction;

class OneConnectionTest extends OneConnectionAssertions {}
