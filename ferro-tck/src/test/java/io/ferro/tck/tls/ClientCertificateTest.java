package io.ferro.tck.tls;

class ClientCertificateTest extends ClientCertificateAssertions {}
