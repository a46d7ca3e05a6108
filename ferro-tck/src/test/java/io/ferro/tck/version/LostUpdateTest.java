package io.ferro.tck.version;

class LostUpdateTest extends LostUpdateAssertions {}
