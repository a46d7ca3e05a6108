package io.ferro.cdi.runtime;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.Models;
import io.ferro.Session;
import io.ferro.Transaction;
import io.ferro.spi.SessionPropagation;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** The engines as they are injected: only the container closes them. */
record InjectedEngines(Engines engines) implements Engines {

    @Override
    public Engine connect(ConnectionSettings settings) {
        return engines.connect(settings);
    }

    @Override
    public Engine engine() {
        return engines.engine();
    }

    @Override
    public Engine engine(String name) {
        return engines.engine(name);
    }

    @Override
    public Set<String> names() {
        return engines.names();
    }

    @Override
    public Session session() {
        return engines.session();
    }

    @Override
    public Session session(String name) {
        return engines.session(name);
    }

    @Override
    public Optional<Session> currentSession() {
        return engines.currentSession();
    }

    @Override
    public Optional<Transaction> currentTransaction() {
        return engines.currentTransaction();
    }

    @Override
    public SessionPropagation sessionPropagation() {
        return engines.sessionPropagation();
    }

    @Override
    public Session ambientSession() {
        return engines.ambientSession();
    }

    @Override
    public Session ambientSession(String connection) {
        return engines.ambientSession(connection);
    }

    @Override
    public <M> Models<M> models(Class<M> model) {
        return engines.models(model);
    }

    @Override
    public void setDefaultConnection(String name) {
        engines.setDefaultConnection(name);
    }

    @Override
    public void disconnect(String name) {
        engines.disconnect(name);
    }

    @Override
    public void disconnect(String name, Duration drainTimeout) {
        engines.disconnect(name, drainTimeout);
    }

    @Override
    public void reset() {
        engines.reset();
    }

    @Override
    public void close() {
        throw CdiErrors.notYours("Engines");
    }
}
