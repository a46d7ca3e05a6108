package io.ferro.tck.validation;

class ValidationTest extends ValidationAssertions {}
