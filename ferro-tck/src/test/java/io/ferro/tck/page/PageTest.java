package io.ferro.tck.page;

class PageTest extends PageAssertions {}
