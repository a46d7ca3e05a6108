package io.ferro.tck.validation;

class ValidatorFactoryTest extends ValidatorFactoryAssertions {}
