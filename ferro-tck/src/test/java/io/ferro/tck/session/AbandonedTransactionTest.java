package io.ferro.tck.session;

class AbandonedTransactionTest extends AbandonedTransactionAssertions {}
