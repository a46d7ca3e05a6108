package io.ferro.tck;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/** A server in a container, where Docker answers. */
final class ContainerPostgresServer implements PostgresSource {

    private static final String IMAGE = "postgres:18-alpine";

    private static final int PORT = 5432;

    private static final String PASSWORD = "ferro";

    /** The image starts the server once for its own set-up and once for good. */
    private static final int STARTS = 2;

    @Override
    public Answer start() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return new Absent("Docker does not answer");
        }
        GenericContainer<?> container = container();
        try {
            container.start();
        } catch (RuntimeException e) {
            container.close();
            return new Absent("Docker answers but " + IMAGE + " does not start (" + e.getMessage() + ")");
        }
        Runtime.getRuntime().addShutdownHook(new Thread(container::close, "ferro-tck-postgres-stop"));
        String host = container.getHost() + ":" + container.getMappedPort(PORT);
        return new Running("postgresql://postgres:" + PASSWORD + "@" + host + "/postgres", "the container " + IMAGE);
    }

    @SuppressWarnings("resource") // The shutdown hook closes it.
    private static GenericContainer<?> container() {
        return new GenericContainer<>(DockerImageName.parse(IMAGE))
                .withExposedPorts(PORT)
                .withEnv("POSTGRES_PASSWORD", PASSWORD)
                .withEnv("POSTGRES_INITDB_ARGS", "--locale=C --locale-provider=builtin --builtin-locale=C.UTF-8")
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300")
                .waitingFor(Wait.forLogMessage(".*database system is ready to accept connections.*\\s", STARTS));
    }
}
