package io.ferro.tck.query;

class WrongQueryTest extends WrongQueryAssertions {}
