package io.ferro.tck.transaction;

class CleanConnectionTest extends CleanConnectionAssertions {}
