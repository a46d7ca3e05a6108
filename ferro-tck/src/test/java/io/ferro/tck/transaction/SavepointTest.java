package io.ferro.tck.transaction;

class SavepointTest extends SavepointAssertions {}
