package io.ferro.tck.transaction;

class ApartTest extends ApartAssertions {}
