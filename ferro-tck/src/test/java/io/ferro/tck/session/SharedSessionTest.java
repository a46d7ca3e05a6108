package io.ferro.tck.session;

class SharedSessionTest extends SharedSessionAssertions {}
