/** The context of {@link io.ferro.cdi.FerroSessionScoped}: beans that live as long as a session. */
@NullMarked
package io.ferro.cdi.scope;

import org.jspecify.annotations.NullMarked;
