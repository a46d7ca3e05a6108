package io.ferro.tck.relation;

class LinksTest extends LinksAssertions {}
