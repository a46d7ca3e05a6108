package io.ferro.tck.change;

class KnownInstanceTest extends KnownInstanceAssertions {}
