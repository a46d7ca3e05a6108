package io.ferro.tck.validation;

class ProviderTest extends ProviderAssertions {}
