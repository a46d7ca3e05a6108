package io.ferro.tck.tenant;

import io.ferro.tck.NeedsProgram;
import io.ferro.tck.PgBouncer;

@NeedsProgram(PgBouncer.PROGRAM)
class ManyTenantsTransactionPoolerTest extends ManyTenantsAssertions {

    ManyTenantsTransactionPoolerTest() {
        super(Route.TRANSACTION_POOLER, 200);
    }
}
