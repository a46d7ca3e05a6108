package io.ferro.tck.page;

class RandomPageTest extends RandomPageAssertions {}
