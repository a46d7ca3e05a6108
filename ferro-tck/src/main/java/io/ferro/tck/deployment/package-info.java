/** What people read when a deployment fails. */
@NullMarked
package io.ferro.tck.deployment;

import org.jspecify.annotations.NullMarked;
