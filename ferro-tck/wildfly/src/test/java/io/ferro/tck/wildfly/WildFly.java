package io.ferro.tck.wildfly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.wildfly.core.launcher.StandaloneCommandBuilder;
import org.wildfly.plugin.tools.Deployment;
import org.wildfly.plugin.tools.UndeployDescription;
import org.wildfly.plugin.tools.server.Configuration;
import org.wildfly.plugin.tools.server.ServerManager;
import org.wildfly.plugin.tools.server.StandaloneManager;

/** One server for all tests of this module, as it comes, on ports of its own. Thread-safe. */
final class WildFly implements AutoCloseable {

    private static final Namespace NAMESPACE = Namespace.create(WildFly.class);
    private static final Path HOME = Path.of(System.getProperty("wildfly.home"));
    private static final Path BASE = Path.of(System.getProperty("wildfly.base"));
    private static final String HOST = InetAddress.getLoopbackAddress().getHostAddress();

    private final StandaloneManager server;
    private final int port;

    private WildFly(List<Integer> ports) throws IOException, InterruptedException {
        copyConfiguration();
        port = ports.get(0);
        server = ServerManager.start(Configuration.create(StandaloneCommandBuilder.of(HOME)
                        .setBaseDirectory(BASE)
                        .setServerReadOnlyConfiguration("standalone-microprofile.xml")
                        .setJavaOptions("-Xmx512m")
                        .addServerArgument("-bmanagement=" + HOST)
                        .addServerArgument("-b=" + HOST)
                        .addServerArgument("-Djboss.http.port=" + ports.get(0))
                        .addServerArgument("-Djboss.https.port=" + ports.get(1))
                        .addServerArgument("-Djboss.management.http.port=" + ports.get(2)))
                .managementAddress(HOST)
                .managementPort(ports.get(2))
                .redirectErrorStream(true)
                .redirectOutput(BASE.resolve("console.log"))
                .shutdownOnClose(true));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> server.kill().join(), "wildfly-end"));
        if (!server.waitFor(120, TimeUnit.SECONDS)) {
            throw new IllegalStateException("WildFly did not start, see " + BASE);
        }
    }

    /** The server of this run. JUnit ends it after the last test. */
    static WildFly of(ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).computeIfAbsent(WildFly.class, key -> start(), WildFly.class);
    }

    private static WildFly start() {
        try {
            return new WildFly(freePorts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void copyConfiguration() throws IOException {
        Path from = HOME.resolve("standalone/configuration");
        Path to = Files.createDirectories(BASE.resolve("configuration"));
        Files.createDirectories(BASE.resolve("deployments"));
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** All open at once, so that they differ. */
    private static List<Integer> freePorts() throws IOException {
        try (ServerSocket http = freePort();
                ServerSocket https = freePort();
                ServerSocket management = freePort()) {
            return List.of(http.getLocalPort(), https.getLocalPort(), management.getLocalPort());
        }
    }

    private static ServerSocket freePort() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    /**
     * Deploys a war under the path that is the name of its file.
     *
     * @throws IllegalStateException with what the server says if the deployment fails
     */
    Deployed deploy(Path war) {
        String file = war.getFileName().toString();
        try {
            var result = server.deploymentManager().forceDeploy(Deployment.of(war));
            if (!result.successful()) {
                undeploy(file);
                throw new IllegalStateException(result.getFailureMessage());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Deployed(
                URI.create("http://" + HOST + ":" + port + "/" + file.replace(".war", "/")), () -> undeploy(file));
    }

    private void undeploy(String file) {
        try {
            server.deploymentManager()
                    .undeploy(UndeployDescription.of(file).setFailOnMissing(false))
                    .assertSuccess();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
