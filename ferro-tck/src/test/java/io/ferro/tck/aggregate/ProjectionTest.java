package io.ferro.tck.aggregate;

class ProjectionTest extends ProjectionAssertions {}
