package io.ferro.ddl.sqlite;

import io.ferro.schema.PlannedStatement;
import java.util.ArrayList;
import java.util.List;

/**
 * What a script needs around the statements that build a table anew, in another tool's transaction: there foreign keys can no longer
 * be switched off, so the script ends before anything happened where they are on.
 */
final class RebuildScript {

    private RebuildScript() {}

    static List<PlannedStatement> around(List<PlannedStatement> statements) {
        List<PlannedStatement> script = new ArrayList<>();
        String reason = "stops here where foreign keys are on, because dropping a table would delete what refers to it";
        script.add(new PlannedStatement(
                "create temp table ferro_foreign_keys (are_on integer check (are_on = 0))", reason));
        script.add(new PlannedStatement(
                "insert into ferro_foreign_keys select foreign_keys from pragma_foreign_keys", reason));
        script.add(new PlannedStatement("drop table temp.ferro_foreign_keys", reason));
        script.add(new PlannedStatement(
                "pragma legacy_alter_table = on", "names in views and triggers do not follow the renaming"));
        script.addAll(statements);
        script.add(new PlannedStatement("pragma legacy_alter_table = off", "as it was"));
        return script;
    }
}
