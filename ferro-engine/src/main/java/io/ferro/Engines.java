package io.ferro;

import io.ferro.session.DefaultEngines;
import io.ferro.spi.SessionPropagation;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * All connections of one application. Thread-safe.
 *
 * <pre>{@code
 * try (Engines engines = Engines.create()) {
 *     engines.connect("sqlite:shop.db?mode=rwc");
 *     try (Session session = engines.session()) {
 *         session.create(new Product(...));
 *     }
 * }
 * }</pre>
 */
public interface Engines extends AutoCloseable {

    /** The name of a connection that was given none. */
    String DEFAULT_NAME = "default";

    /** {@return engines for every model that the processor found in the jars and folders of this application} */
    static Engines create() {
        return create(EnginesOptions.defaults());
    }

    /**
     * {@return engines for these models}
     *
     * @param models their classes
     * @throws ConfigurationException if one is no model or no code was generated for it
     */
    static Engines create(Class<?>... models) {
        return create(EnginesOptions.defaults().models(models));
    }

    /**
     * {@return engines with options}
     *
     * @param options the options
     * @throws ConfigurationException if a class among the models is no model or no code was generated for it
     */
    static Engines create(EnginesOptions options) {
        return DefaultEngines.create(options);
    }

    /**
     * Opens a pool and registers it as {@code default}.
     *
     * @param url the connection URL
     * @return the engine
     * @throws ConfigurationException if the URL is wrong or the name is taken
     * @throws ConnectionFailedException if the database cannot be reached; nothing is left behind then
     */
    default Engine connect(String url) {
        return connect(ConnectionSettings.of(url));
    }

    /**
     * Opens a pool and registers it by its name. A connection of the name {@code default}, or one with
     * {@link ConnectionSettings#asDefault()}, becomes the default connection.
     *
     * @param settings the settings
     * @return the engine
     * @throws ConfigurationException if a setting is wrong or the name is taken
     * @throws ConnectionFailedException if the database cannot be reached; nothing is left behind then
     */
    Engine connect(ConnectionSettings settings);

    /**
     * {@return the engine of the default connection}
     *
     * @throws NoDefaultConnectionException if there is none
     */
    Engine engine();

    /**
     * {@return the engine of a connection}
     *
     * @param name its name
     * @throws UnknownConnectionException if there is no such connection
     */
    Engine engine(String name);

    /** {@return the names of the connections, in the order in which they were registered} */
    Set<String> names();

    /**
     * {@return a new session on the default connection, current for this thread until it is closed}
     *
     * @throws NoDefaultConnectionException if there is none
     */
    Session session();

    /**
     * {@return a new session on a connection, current for this thread until it is closed}
     *
     * @param name the connection's name
     * @throws UnknownConnectionException if there is no such connection
     */
    Session session(String name);

    /** {@return the session that is current for this thread, empty when there is none; it may be closed already} */
    Optional<Session> currentSession();

    /** {@return the innermost transaction that this thread has open, empty when there is none} */
    Optional<Transaction> currentTransaction();

    /** {@return what carries the current session to other threads, for integrations; whoever has a session may use it on any thread} */
    SessionPropagation sessionPropagation();

    /**
     * {@return a session that stands for the current one at the moment of each call, with the rules for operations outside any
     * session; closing it is refused}
     */
    Session ambientSession();

    /**
     * {@return a session that stands, at the moment of each call, for the current one where that is one of this connection, else for
     * one provided by an integration, else for one that lasts for the call; closing it is refused}
     *
     * @param connection the connection's name, looked up at each call
     */
    Session ambientSession(String connection);

    /**
     * {@return everything for one model, on the session that is current at the moment of each call}
     *
     * @param <M> the model
     * @param model its class
     */
    <M> Models<M> models(Class<M> model);

    /**
     * Chooses the default connection. Work under way goes on where it is.
     *
     * @param name the connection's name
     * @throws UnknownConnectionException if there is no such connection; the default stays as it was
     */
    void setDefaultConnection(String name);

    /**
     * Closes one connection after waiting up to 30 seconds for work under way; see {@link #disconnect(String, Duration)}.
     *
     * @param name the connection's name
     * @throws UnknownConnectionException if there is no such connection
     * @throws ActiveTransactionException if this thread has a transaction open on it; nothing was done then
     */
    void disconnect(String name);

    /**
     * Closes one connection. New work is refused at once, also that of its open sessions; operations and transactions under way
     * may finish within the time, then statements are cancelled and transactions rolled back. Its sessions and the pool are closed.
     * Where it was the default connection there is none until one is chosen. An interrupt of the calling thread ends the waiting.
     *
     * @param name the connection's name
     * @param drainTimeout how long to wait for work under way; zero for not at all
     * @throws UnknownConnectionException if there is no such connection
     * @throws ActiveTransactionException if this thread has a transaction open on it; nothing was done then
     */
    void disconnect(String name, Duration drainTimeout);

    /**
     * Closes every connection and forgets all of them, their sessions and the default. Open transactions are rolled back. The same
     * names can be connected again.
     */
    void reset();

    /** Closes every connection as {@link #reset()} does. Closing twice does nothing. */
    @Override
    void close();
}
