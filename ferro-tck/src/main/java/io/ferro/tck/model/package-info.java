/** The models that the assertions work with. Exported but not opened: only generated code may reach their fields. */
@NullMarked
package io.ferro.tck.model;

import org.jspecify.annotations.NullMarked;
