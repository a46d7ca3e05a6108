package io.ferro.tck.raw;

class RecordTest extends RecordAssertions {}
