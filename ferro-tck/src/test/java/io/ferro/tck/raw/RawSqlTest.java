package io.ferro.tck.raw;

class RawSqlTest extends RawSqlAssertions {}
