package io.ferro.tck.quarkus;

import io.ferro.tck.Database;
import io.ferro.tck.OnDatabase;
import io.ferro.tck.cdi.TransactionalAssertions;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgresql.class)
@OnDatabase(Database.POSTGRESQL)
class TransactionalOnPostgresqlTest extends TransactionalAssertions {}
