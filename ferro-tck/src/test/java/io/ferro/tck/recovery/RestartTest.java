package io.ferro.tck.recovery;

class RestartTest extends RestartAssertions {}
