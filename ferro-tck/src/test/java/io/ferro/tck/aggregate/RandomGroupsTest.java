package io.ferro.tck.aggregate;

class RandomGroupsTest extends RandomGroupsAssertions {}
