package io.ferro.tck.page;

class ForeignTimeTest extends ForeignTimeAssertions {}
