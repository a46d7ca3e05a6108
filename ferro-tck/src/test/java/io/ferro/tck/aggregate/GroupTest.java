package io.ferro.tck.aggregate;

class GroupTest extends GroupAssertions {}
