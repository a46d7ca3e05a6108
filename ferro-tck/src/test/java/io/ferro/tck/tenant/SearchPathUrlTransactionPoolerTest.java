package io.ferro.tck.tenant;

import io.ferro.tck.NeedsProgram;
import io.ferro.tck.PgBouncer;

@NeedsProgram(PgBouncer.PROGRAM)
class SearchPathUrlTransactionPoolerTest extends SearchPathUrlAssertions {

    SearchPathUrlTransactionPoolerTest() {
        super(Route.TRANSACTION_POOLER);
    }
}
