package io.ferro.tck.liberty;

import io.ferro.tck.TemporaryDirectory;
import io.ferro.tck.war.Deployed;
import io.ferro.tck.war.ServerProcess;
import io.ferro.tck.war.WarServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Open Liberty with the features that its {@code server.xml} names, which looks into a folder for wars. */
public final class Liberty implements WarServer {

    private static final Path HOME = Path.of(System.getProperty("liberty.home"));

    private final TemporaryDirectory directory = TemporaryDirectory.create("ferro-liberty");
    private final Path server = directory.path().resolve("servers/tck");
    private final ServerProcess process;
    private final URI address;

    /**
     * Starts it.
     *
     * @throws IllegalStateException if it does not start
     */
    public Liberty() throws IOException {
        Files.createDirectories(server.resolve("dropins"));
        try (InputStream configuration = Liberty.class.getResourceAsStream("/server.xml")) {
            Files.copy(configuration, server.resolve("server.xml"), StandardCopyOption.REPLACE_EXISTING);
        }
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "@" + HOME.resolve("lib/platform/java").resolve(options()),
                "-jar",
                HOME.resolve("bin/tools/ws-server.jar").toString(),
                "tck");
        command.environment().put("WLP_USER_DIR", directory.path().toString());
        process = ServerProcess.start(command);
        MatchResult port = process.await(0, Pattern.compile("CWWKO0219I: .* port (\\d+)\\."));
        address = URI.create("http://127.0.0.1:" + port.group(1) + "/");
        process.await(0, Pattern.compile("CWWKF0011I: "));
    }

    /** {@return the file of JVM options that its own script takes} */
    private static String options() {
        return Runtime.version().feature() < 24 ? "java9.options" : "java24.options";
    }

    /** Scopes that come from a library make no beans here. */
    @Override
    public String beansXml() {
        return "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"all\"/>";
    }

    @Override
    public Deployed deploy(Path war) {
        String name = war.getFileName().toString().replace(".war", "");
        int before = process.mark();
        try {
            Path whole = Files.copy(war, server.resolve("next.war"), StandardCopyOption.REPLACE_EXISTING);
            Files.move(whole, place(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        MatchResult outcome = process.await(
                before, Pattern.compile("(CWWKZ0001I: Application |CWWKZ000\\dE: .*application )" + name + "[ .].*"));
        if (outcome.group().contains("E: ")) {
            undeploy(name);
            throw new IllegalStateException(outcome.group());
        }
        return new Deployed(address.resolve(name + "/"), () -> {
            int running = process.mark();
            undeploy(name);
            process.await(running, Pattern.compile("CWWKZ0009I: .* " + name + " "));
        });
    }

    private void undeploy(String name) {
        try {
            Files.delete(place(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path place(String name) {
        return server.resolve("dropins").resolve(name + ".war");
    }

    @Override
    public void close() {
        process.close();
        directory.delete();
    }
}
