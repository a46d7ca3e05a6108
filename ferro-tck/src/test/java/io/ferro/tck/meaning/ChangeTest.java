package io.ferro.tck.meaning;

class ChangeTest extends ChangeAssertions {}
