package io.ferro.tck.write;

class BulkShapeTest extends BulkShapeAssertions {}
