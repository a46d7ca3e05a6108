package io.ferro.tck.meaning;

class SelectionTest extends SelectionAssertions {}
