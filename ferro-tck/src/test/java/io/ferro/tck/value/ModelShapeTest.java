package io.ferro.tck.value;

class ModelShapeTest extends ModelShapeAssertions {}
