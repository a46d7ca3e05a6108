package io.ferro.tck.pooler;

class RefusedStatementsTest extends RefusedStatementsAssertions {}
