package io.ferro.tck.declaration;

class WrongModelTest extends WrongModelAssertions {}
