package io.ferro.tck.identity;

class WithoutIdentityMapTest extends WithoutIdentityMapAssertions {}
