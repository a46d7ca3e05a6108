package io.ferro.tck.raw;

class StatementTest extends StatementAssertions {}
