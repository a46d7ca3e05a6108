package io.ferro.tck.change;

class UpdateTest extends UpdateAssertions {}
