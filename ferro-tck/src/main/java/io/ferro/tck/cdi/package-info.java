/**
 * Assertions that run inside a CDI container, and the small application that they look at. A runner deploys
 * {@link io.ferro.tck.cdi.TckApplication} and subclasses the assertions once for each database.
 */
@NullMarked
package io.ferro.tck.cdi;

import org.jspecify.annotations.NullMarked;
