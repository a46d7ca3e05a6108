package io.ferro.tck.page;

class CursorTest extends CursorAssertions {}
