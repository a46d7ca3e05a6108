package io.ferro.tck.schema;

class UpdateTest extends UpdateAssertions {}
