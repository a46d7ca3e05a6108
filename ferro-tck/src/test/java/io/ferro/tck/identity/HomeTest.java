package io.ferro.tck.identity;

class HomeTest extends HomeAssertions {}
