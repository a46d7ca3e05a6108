package io.ferro.tck.connection;

class SchemeTest extends SchemeAssertions {}
