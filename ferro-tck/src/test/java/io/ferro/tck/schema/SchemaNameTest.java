package io.ferro.tck.schema;

class SchemaNameTest extends SchemaNameAssertions {}
