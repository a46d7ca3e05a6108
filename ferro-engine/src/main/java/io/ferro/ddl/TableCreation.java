package io.ferro.ddl;

import io.ferro.Transaction;
import io.ferro.dialect.Dialect;
import io.ferro.spi.ModelDescriptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates the tables that are missing, whatever order the models come in and whoever else does so at the same time. */
public final class TableCreation {

    private static final Logger LOG = LoggerFactory.getLogger(TableCreation.class);

    private final Dialect dialect;
    private final List<ModelDescriptor<?>> models;

    /**
     * Plans to create the tables of those of these models that are written.
     *
     * @param dialect the dialect
     * @param models the models
     */
    public TableCreation(Dialect dialect, List<ModelDescriptor<?>> models) {
        this.dialect = dialect;
        this.models = models.stream().filter(model -> !model.table().readOnly()).toList();
    }

    /**
     * Creates the tables.
     *
     * @param transaction the transaction in which they are created
     * @param connection its connection
     * @throws SQLException as the driver does
     */
    public void run(Transaction transaction, Connection connection) throws SQLException {
        requireTargets();
        dialect.lockSchema(connection);
        Map<String, Set<String>> existing = new HashMap<>();
        List<TableDdl> missing = new ArrayList<>();
        for (TableDdl table : tables()) {
            @Nullable String schema = table.schema();
            String name = String.valueOf(schema);
            if (!existing.containsKey(name)) {
                existing.put(name, dialect.tables(connection, schema));
            }
            if (!existing.getOrDefault(name, Set.of()).contains(table.name())) {
                missing.add(table);
            }
        }
        missing.forEach(table -> execute(transaction, table.create()));
        missing.forEach(table -> table.indexes().forEach(sql -> execute(transaction, sql)));
        missing.forEach(table -> table.foreignKeys().forEach(sql -> execute(transaction, sql)));
    }

    private void requireTargets() {
        Set<Class<?>> known = models.stream().map(ModelDescriptor::model).collect(Collectors.toSet());
        tables().forEach(table -> table.requireTargets(known));
    }

    private List<TableDdl> tables() {
        return models.stream()
                .flatMap(model -> Stream.concat(Stream.of(model.table()), model.joinTables().stream())
                        .map(table -> new TableDdl(dialect, model.model(), table)))
                .toList();
    }

    private static void execute(Transaction transaction, String sql) {
        LOG.debug("{}: {}", transaction.connectionName(), sql);
        transaction.execute(sql);
    }
}
