package io.ferro.tck.transaction;

class CommitTest extends CommitAssertions {}
