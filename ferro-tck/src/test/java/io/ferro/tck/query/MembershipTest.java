package io.ferro.tck.query;

class MembershipTest extends MembershipAssertions {}
