package io.ferro.tck.wildfly;

import io.ferro.tck.network.FreePorts;
import io.ferro.tck.war.Deployed;
import io.ferro.tck.war.WarServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.wildfly.core.launcher.StandaloneCommandBuilder;
import org.wildfly.plugin.tools.Deployment;
import org.wildfly.plugin.tools.UndeployDescription;
import org.wildfly.plugin.tools.server.Configuration;
import org.wildfly.plugin.tools.server.ServerManager;
import org.wildfly.plugin.tools.server.StandaloneManager;

/** WildFly as it comes, on ports of its own. */
public final class WildFly implements WarServer {

    private static final Path HOME = Path.of(System.getProperty("wildfly.home"));
    private static final Path BASE = Path.of(System.getProperty("wildfly.base"));
    private static final String HOST = InetAddress.getLoopbackAddress().getHostAddress();

    private final StandaloneManager server;
    private final int port;

    /**
     * Starts it.
     *
     * @throws IllegalStateException if it does not start
     */
    public WildFly() throws IOException, InterruptedException {
        List<Integer> ports = FreePorts.several(3);
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

    @Override
    public Deployed deploy(Path war) {
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
