package io.ferro.tck.session;

class StaleSessionTest extends StaleSessionAssertions {}
