package io.ferro.tck.tls;

class TlsModeTest extends TlsModeAssertions {}
