package io.ferro.tck.session;

class ImplicitSessionTest extends ImplicitSessionAssertions {}
