package io.ferro.tck.relation;

class NavigationTest extends NavigationAssertions {}
