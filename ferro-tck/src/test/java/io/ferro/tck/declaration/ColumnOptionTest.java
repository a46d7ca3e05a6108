package io.ferro.tck.declaration;

class ColumnOptionTest extends ColumnOptionAssertions {}
