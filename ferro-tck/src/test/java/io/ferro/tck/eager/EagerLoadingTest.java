package io.ferro.tck.eager;

class EagerLoadingTest extends EagerLoadingAssertions {}
