package io.ferro.tck.transaction;

class OptionTest extends OptionAssertions {}
