package io.ferro.tck.declaration;

class KeyTest extends KeyAssertions {}
