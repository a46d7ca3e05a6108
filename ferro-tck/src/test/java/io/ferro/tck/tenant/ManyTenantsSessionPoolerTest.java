package io.ferro.tck.tenant;

import io.ferro.tck.NeedsProgram;
import io.ferro.tck.PgBouncer;

@NeedsProgram(PgBouncer.PROGRAM)
class ManyTenantsSessionPoolerTest extends ManyTenantsAssertions {

    ManyTenantsSessionPoolerTest() {
        super(Route.SESSION_POOLER, 40);
    }
}
