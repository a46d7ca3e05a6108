package io.ferro.tck.schema;

class SchemaRightsTest extends SchemaRightsAssertions {}
