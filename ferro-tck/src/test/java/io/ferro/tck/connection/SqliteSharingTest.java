package io.ferro.tck.connection;

class SqliteSharingTest extends SqliteSharingAssertions {}
