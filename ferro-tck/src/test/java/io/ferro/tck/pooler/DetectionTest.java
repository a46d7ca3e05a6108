package io.ferro.tck.pooler;

class DetectionTest extends DetectionAssertions {}
