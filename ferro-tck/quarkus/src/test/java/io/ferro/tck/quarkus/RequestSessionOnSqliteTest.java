package io.ferro.tck.quarkus;

import io.ferro.tck.Database;
import io.ferro.tck.OnDatabase;
import io.ferro.tck.cdi.RequestSessionAssertions;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnSqlite.class)
@OnDatabase(Database.SQLITE)
class RequestSessionOnSqliteTest extends RequestSessionAssertions {}
