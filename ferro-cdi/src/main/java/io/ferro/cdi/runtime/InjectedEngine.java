package io.ferro.cdi.runtime;

import io.ferro.Call;
import io.ferro.Engine;
import io.ferro.Health;
import io.ferro.Models;
import io.ferro.PoolStats;
import io.ferro.Row;
import io.ferro.Session;
import io.ferro.Transaction;
import io.ferro.TransactionOptions;
import io.ferro.schema.MigrateOptions;
import io.ferro.schema.MigrationPlan;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * An engine as it is injected: looked up at each call, so that it follows the default connection and tells by itself when its
 * connection is not there.
 */
record InjectedEngine(Supplier<Engine> engine) implements Engine {

    @Override
    public String name() {
        return engine.get().name();
    }

    @Override
    public Session session() {
        return engine.get().session();
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T callInSession(Call<Session, T, X> work) throws X {
        return engine.get().callInSession(work);
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T callApart(Call<Session, T, X> work) throws X {
        return engine.get().callApart(work);
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T callInTransaction(
            TransactionOptions options, Call<Transaction, T, X> work) throws X {
        return engine.get().callInTransaction(options, work);
    }

    @Override
    public <M> Models<M> models(Class<M> model) {
        return engine.get().models(model);
    }

    @Override
    public long execute(String sql, @Nullable Object... values) {
        return engine.get().execute(sql, values);
    }

    @Override
    public List<Row> fetchAll(String sql, @Nullable Object... values) {
        return engine.get().fetchAll(sql, values);
    }

    @Override
    public Stream<Row> stream(String sql, @Nullable Object... values) {
        return engine.get().stream(sql, values);
    }

    @Override
    public Optional<Row> fetchOne(String sql, @Nullable Object... values) {
        return engine.get().fetchOne(sql, values);
    }

    @Override
    public void createTables() {
        engine.get().createTables();
    }

    @Override
    public void migrate() {
        engine.get().migrate();
    }

    @Override
    public void migrate(MigrateOptions options) {
        engine.get().migrate(options);
    }

    @Override
    public MigrationPlan plan() {
        return engine.get().plan();
    }

    @Override
    public MigrationPlan plan(MigrateOptions options) {
        return engine.get().plan(options);
    }

    @Override
    public DataSource dataSource() {
        return engine.get().dataSource();
    }

    @Override
    public PoolStats poolStats() {
        return engine.get().poolStats();
    }

    @Override
    public Health check() {
        return engine.get().check();
    }

    @Override
    public Health check(Duration timeout) {
        return engine.get().check(timeout);
    }
}
