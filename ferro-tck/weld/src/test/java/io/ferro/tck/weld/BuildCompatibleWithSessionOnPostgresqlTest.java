package io.ferro.tck.weld;

import io.ferro.tck.Database;
import io.ferro.tck.OnDatabase;
import io.ferro.tck.cdi.WithSessionAssertions;
import org.junit.jupiter.api.extension.ExtendWith;

@OnDatabase(Database.POSTGRESQL)
@ExtendWith(BuildCompatibleApplication.class)
class BuildCompatibleWithSessionOnPostgresqlTest extends WithSessionAssertions {}
