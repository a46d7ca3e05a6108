package io.ferro.tck;

import io.ferro.tck.error.TckErrors;
import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL server of this process, started when a test first needs it and stopped when the process ends. It is, in
 * this order:
 *
 * <ol>
 *   <li>the one whose URL the developer gives by the system property {@value #URL_PROPERTY} or the environment variable
 *       {@value #URL_VARIABLE}; its user has to be allowed to create databases;
 *   <li>one in a container, where Docker answers;
 *   <li>the embedded one, which comes as a Maven artifact.
 * </ol>
 *
 * One line on standard output says which it is and why. Safe for use by several threads.
 */
public final class PostgresServer {

    /** The system property with the URL of a server: {@code postgresql://user:password@host:port/database}. */
    public static final String URL_PROPERTY = "ferro-tck.postgres.url";

    /** The environment variable with the URL of a server, read where the property is not set. */
    public static final String URL_VARIABLE = "FERRO_TCK_POSTGRES_URL";

    private static final Object LOCK = new Object();

    private static @Nullable PostgresServer server;

    /** Kept, so that the second of a thousand tests does not wait for another attempt. */
    private static @Nullable RuntimeException failure;

    private final PostgresAddress address;

    private final PostgresDatabases databases;

    private PostgresServer(PostgresAddress address) {
        this.address = address;
        databases = new PostgresDatabases(address, given().start() instanceof PostgresSource.Absent);
    }

    private static GivenPostgresServer given() {
        return new GivenPostgresServer(System.getProperties(), System.getenv());
    }

    /**
     * {@return the server of this process, started if it was not}
     *
     * @throws IllegalStateException if none can be had; the message says what to do
     */
    public static PostgresServer get() {
        synchronized (LOCK) {
            if (failure != null) {
                throw new IllegalStateException(failure.getMessage(), failure);
            }
            if (server == null) {
                try {
                    server = new PostgresServer(PostgresAddress.parse("the server of this process", urlOfProcess()));
                } catch (RuntimeException e) {
                    failure = e;
                    throw e;
                }
            }
            return server;
        }
    }

    /** {@return the URL of its database for administration, password included} */
    public String url() {
        return address.url();
    }

    /**
     * {@return a new, empty database, which the caller closes}
     *
     * @throws IllegalStateException if the server refuses
     */
    public TestDatabase createDatabase() {
        return databases.create();
    }

    /**
     * Some runtimes load test classes again and again, each time by a new class loader that they close with the
     * application. The server is started by the class that the system's loader has, so that there is one for the process
     * and that it can still be stopped at the end.
     */
    private static String urlOfProcess() {
        try {
            Class<?> shared = ClassLoader.getSystemClassLoader().loadClass(PostgresServer.class.getName());
            if (shared != PostgresServer.class) {
                Object theirs = shared.getMethod("get").invoke(null);
                return (String) shared.getMethod("url").invoke(theirs);
            }
        } catch (ClassNotFoundException e) {
            // Only this loader has it.
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getTargetException().getMessage(), e.getTargetException());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Another version of " + PostgresServer.class.getName() + " is on the class path", e);
        }
        return startHere();
    }

    /** Libraries that look services up with the loader of the thread have to find those of their own loader. */
    private static String startHere() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(PostgresServer.class.getClassLoader());
        try {
            return start(
                    List.of(given(), new ContainerPostgresServer(), new EmbeddedPostgresServer()), System.out::println);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Takes the first source that has a server, and says so. */
    static String start(List<PostgresSource> sources, Consumer<String> announcement) {
        List<String> reasons = new ArrayList<>();
        for (PostgresSource source : sources) {
            PostgresSource.Answer answer = source.start();
            if (answer instanceof PostgresSource.Running running) {
                PostgresAddress address = PostgresAddress.parse(running.description(), running.url());
                announcement.accept("Ferro TCK: PostgreSQL " + version(address) + " is " + running.description()
                        + " at " + address + (reasons.isEmpty() ? "" : " (" + String.join("; ", reasons) + ")"));
                return running.url();
            }
            reasons.add(((PostgresSource.Absent) answer).reason());
        }
        throw TckErrors.noServer(reasons);
    }

    private static String version(PostgresAddress address) {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show server_version")) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw TckErrors.serverUnreachable(address, e);
        }
    }
}
