package io.ferro.ddl.postgres;

import io.ferro.ddl.Change;
import io.ferro.ddl.Change.AddConstant;
import io.ferro.ddl.Change.CreateEnum;
import io.ferro.ddl.EnumType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the enum types that columns need with those there are. What a type has besides is left alone: no constant can be dropped. */
final class EnumTypes {

    private static final String CONSTANTS = """
            select e.enumlabel from pg_type t join pg_namespace n on n.oid = t.typnamespace join pg_enum e on e.enumtypid = t.oid
            where t.typname = ? and case when ?::text is null then pg_type_is_visible(t.oid) else n.nspname = ? end
            order by e.enumsortorder
            """;

    private final Connection connection;
    private final @Nullable String schema;

    EnumTypes(Connection connection, @Nullable String schema) {
        this.connection = connection;
        this.schema = schema;
    }

    List<Change> missing(List<EnumType> wanted) throws SQLException {
        List<Change> missing = new ArrayList<>();
        for (EnumType type : wanted) {
            List<String> there = constants(type.name());
            if (there.isEmpty()) {
                missing.add(new CreateEnum(type));
            } else {
                missing.addAll(missing(type, there));
            }
        }
        return missing;
    }

    private List<String> constants(String type) throws SQLException {
        List<String> constants = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(CONSTANTS)) {
            statement.setString(1, type);
            statement.setString(2, schema);
            statement.setString(3, schema);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    constants.add(rows.getString(1));
                }
            }
        }
        return constants;
    }

    /** The order of the constants is the order in which the database sorts them. */
    private static List<Change> missing(EnumType type, List<String> there) {
        List<Change> missing = new ArrayList<>();
        String place = " before '" + there.get(0).replace("'", "''") + "'";
        for (String constant : type.constants()) {
            if (!there.contains(constant)) {
                missing.add(new AddConstant(type.name(), constant, place));
            }
            place = " after '" + constant + "'";
        }
        return missing;
    }
}
