/** Migrations from models to statements. */
@NullMarked
package io.ferro.ddl.run;

import org.jspecify.annotations.NullMarked;
