package io.ferro.tck.cdi;

import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A stereotype whose beans are transactional, with a rule of their own. */
@Stereotype
@Transactional(rollbackOn = IOException.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Unit {}
