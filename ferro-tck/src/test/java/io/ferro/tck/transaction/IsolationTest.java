package io.ferro.tck.transaction;

class IsolationTest extends IsolationAssertions {}
