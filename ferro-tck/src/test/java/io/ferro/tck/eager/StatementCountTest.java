package io.ferro.tck.eager;

class StatementCountTest extends StatementCountAssertions {}
