package io.ferro.tck.change;

class DeleteTest extends DeleteAssertions {}
