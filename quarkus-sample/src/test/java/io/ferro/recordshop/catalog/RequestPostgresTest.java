package io.ferro.recordshop.catalog;

import io.ferro.recordshop.OnPostgres;
import io.ferro.tck.Database;
import io.ferro.tck.OnDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgres.class)
@OnDatabase(Database.POSTGRESQL)
class RequestPostgresTest extends RequestSuite {}
