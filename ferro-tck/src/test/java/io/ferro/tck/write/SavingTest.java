package io.ferro.tck.write;

class SavingTest extends SavingAssertions {}
