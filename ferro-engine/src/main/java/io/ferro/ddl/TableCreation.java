package io.ferro.ddl;

import io.ferro.Transaction;
import io.ferro.dialect.Dialect;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.TableDescriptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        for (ModelDescriptor<?> model : models) {
            TableDescriptor table = model.table();
            String schema = String.valueOf(table.schema());
            if (!existing.containsKey(schema)) {
                existing.put(schema, dialect.tables(connection, table.schema()));
            }
            if (!existing.get(schema).contains(table.name())) {
                missing.add(new TableDdl(dialect, model));
            }
        }
        missing.forEach(table -> execute(transaction, table.create()));
        missing.forEach(table -> table.indexes().forEach(sql -> execute(transaction, sql)));
        missing.forEach(table -> table.foreignKeys().forEach(sql -> execute(transaction, sql)));
    }

    private void requireTargets() {
        Set<Class<?>> known = models.stream().map(ModelDescriptor::model).collect(Collectors.toSet());
        models.forEach(model -> new TableDdl(dialect, model).requireTargets(known));
    }

    private static void execute(Transaction transaction, String sql) {
        LOG.debug("{}: {}", transaction.connectionName(), sql);
        transaction.execute(sql);
    }
}
