package io.ferro.tck.recovery;

class LostConnectionTest extends LostConnectionAssertions {}
