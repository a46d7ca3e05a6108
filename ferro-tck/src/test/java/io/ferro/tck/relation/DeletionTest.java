package io.ferro.tck.relation;

class DeletionTest extends DeletionAssertions {}
