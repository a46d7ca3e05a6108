package io.ferro.tck.query;

class TerminalTest extends TerminalAssertions {}
