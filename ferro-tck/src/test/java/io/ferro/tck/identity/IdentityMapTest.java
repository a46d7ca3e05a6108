package io.ferro.tck.identity;

class IdentityMapTest extends IdentityMapAssertions {}
