package io.ferro.recordshop.catalog;

import io.ferro.recordshop.OnSqlite;
import io.ferro.tck.Database;
import io.ferro.tck.OnDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnSqlite.class)
@OnDatabase(Database.SQLITE)
class RequestSqliteTest extends RequestSuite {}
