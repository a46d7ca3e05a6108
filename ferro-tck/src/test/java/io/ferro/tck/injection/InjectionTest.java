package io.ferro.tck.injection;

class InjectionTest extends InjectionAssertions {}
