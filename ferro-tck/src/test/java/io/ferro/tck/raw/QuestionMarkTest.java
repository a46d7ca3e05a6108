package io.ferro.tck.raw;

class QuestionMarkTest extends QuestionMarkAssertions {}
