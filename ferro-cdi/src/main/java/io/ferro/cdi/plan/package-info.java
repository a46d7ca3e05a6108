/** What a deployment needs, decided without any container. */
@NullMarked
package io.ferro.cdi.plan;

import org.jspecify.annotations.NullMarked;
