/** Hibernate ORM, with its session and with its stateless session. */
@NullMarked
package io.ferro.bench.hibernate;

import org.jspecify.annotations.NullMarked;
