package io.ferro.tck.upsert;

class GetOrCreateTest extends GetOrCreateAssertions {}
