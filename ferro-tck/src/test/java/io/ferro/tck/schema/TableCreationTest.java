package io.ferro.tck.schema;

class TableCreationTest extends TableCreationAssertions {}
