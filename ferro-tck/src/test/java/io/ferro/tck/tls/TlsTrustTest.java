package io.ferro.tck.tls;

class TlsTrustTest extends TlsTrustAssertions {}
