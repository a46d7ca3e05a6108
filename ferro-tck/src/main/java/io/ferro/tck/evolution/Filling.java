package io.ferro.tck.evolution;

import io.ferro.tck.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Fills the tables of generated models with rows; those referred to come first, as they do in a plan. */
final class Filling {

    private final Database database;
    private final Random random;
    private final Map<String, Integer> rows = new HashMap<>();

    Filling(Database database, Random random) {
        this.database = database;
        this.random = random;
    }

    /** Gives every table a few rows. */
    void fill(Connection connection, SchemaPlan schema) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (ModelPlan model : schema.models()) {
                int count = Math.min(2 + random.nextInt(5), possible(model));
                for (int row = 0; row < count; row++) {
                    statement.execute(insert(model, schema, row));
                    rows.put(model.name(), row + 1);
                }
            }
            for (ModelPlan model : schema.models()) {
                for (LinkPlan link : model.links()) {
                    link(statement, model, schema.model(link.target()), link);
                }
            }
        }
    }

    private void link(Statement statement, ModelPlan owner, ModelPlan target, LinkPlan link) throws SQLException {
        int pairs = Math.min(rows.getOrDefault(owner.name(), 0), rows.getOrDefault(target.name(), 0));
        for (int n = 0; n < pairs; n++) {
            statement.execute("insert into " + LiveSchema.quoted(link.table()) + " ("
                    + LiveSchema.quoted(LinkPlan.OWNER) + ", " + LiveSchema.quoted(LinkPlan.OTHER) + ") values ("
                    + key(owner, n) + ", " + key(target, pairs - 1 - n) + ")");
        }
    }

    private String key(ModelPlan model, int row) {
        return model.key().isGenerated()
                ? String.valueOf(row + 1)
                : model.key().kind(0).literal(database, row);
    }

    /** {@return how many rows can exist, when each has to refer to another row} */
    private int possible(ModelPlan model) {
        return model.fields().stream()
                .filter(field -> !field.nullable())
                .flatMap(field -> field.reference().stream()
                        .map(reference -> rows.getOrDefault(reference.target(), 0))
                        .map(targets -> field.unique() || targets == 0 ? targets : Integer.MAX_VALUE))
                .min(Integer::compare)
                .orElse(Integer.MAX_VALUE);
    }

    private String insert(ModelPlan model, SchemaPlan schema, int row) {
        KeyPlan key = model.key();
        boolean keyGiven = !key.isGenerated();
        String columns = Stream.concat(
                        keyGiven ? key.names().stream() : Stream.empty(),
                        model.fields().stream().map(FieldPlan::column))
                .map(LiveSchema::quoted)
                .collect(Collectors.joining(", "));
        String values = Stream.concat(
                        keyGiven
                                ? IntStream.range(0, key.names().size())
                                        .mapToObj(n -> key.kind(n).literal(database, row))
                                : Stream.empty(),
                        model.fields().stream().map(field -> value(field, schema, row)))
                .collect(Collectors.joining(", "));
        return "insert into " + LiveSchema.quoted(model.table()) + " (" + columns + ") values (" + values + ")";
    }

    private String value(FieldPlan field, SchemaPlan schema, int row) {
        if (field.nullable() && row % 2 == 1) {
            return "null";
        }
        return field.reference()
                .map(reference -> keyOf(schema.model(reference.target()), field, row))
                .orElseGet(() -> field.kind().literal(database, row));
    }

    /** A row that exists already; where none may be referred to twice, another one for each. */
    private String keyOf(ModelPlan target, FieldPlan field, int row) {
        int existing = rows.getOrDefault(target.name(), 0);
        int chosen = field.unique() ? row : existing == 0 ? 0 : random.nextInt(existing);
        if (chosen >= existing) {
            return "null";
        }
        return key(target, chosen);
    }

    /** {@return how many rows there are of a model} */
    int rowsOf(ModelPlan model) {
        return rows.getOrDefault(model.name(), 0);
    }
}
