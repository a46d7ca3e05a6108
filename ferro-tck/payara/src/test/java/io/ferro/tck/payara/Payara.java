package io.ferro.tck.payara;

import io.ferro.tck.network.FreePorts;
import io.ferro.tck.payara.program.PayaraProgram;
import io.ferro.tck.war.Deployed;
import io.ferro.tck.war.ServerProcess;
import io.ferro.tck.war.WarServer;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Payara Micro without a cluster, on a port of its own. */
public final class Payara implements WarServer {

    private static final String JAR = System.getProperty("payara.jar");

    /** What its manifest opens where it is started by {@code java -jar}. */
    private static final List<String> OPENED = List.of(
            "java.base/java.io",
            "java.base/java.lang",
            "java.base/java.net",
            "java.base/java.nio",
            "java.base/java.util",
            "java.base/jdk.internal.loader",
            "java.base/sun.net.www.protocol.jar",
            "java.base/sun.net.www.protocol.jrt",
            "java.base/sun.nio.ch",
            "java.logging/java.util.logging",
            "java.management/javax.management",
            "java.management/javax.management.openmbean",
            "java.management/sun.management",
            "java.naming/javax.naming.spi",
            "java.rmi/sun.rmi.transport",
            "jdk.management/com.sun.management.internal");

    private final ServerProcess process;
    private final URI address;

    /**
     * Starts it.
     *
     * @throws IllegalStateException if it does not start
     */
    public Payara() throws IOException {
        int port = FreePorts.one();
        address = URI.create("http://127.0.0.1:" + port + "/");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        OPENED.forEach(opened -> command.add("--add-opens=" + opened + "=ALL-UNNAMED"));
        command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"));
        command.add("-cp");
        command.add(JAR + File.pathSeparator + System.getProperty("payara.program"));
        command.add(PayaraProgram.class.getName());
        command.add(String.valueOf(port));
        process = ServerProcess.start(new ProcessBuilder(command));
        process.await(0, Pattern.compile("^ready$"));
    }

    @Override
    public Deployed deploy(Path war) {
        String name = war.getFileName().toString().replace(".war", "");
        int before = process.mark();
        process.tell("deploy " + name + " " + war);
        String outcome = process.await(before, Pattern.compile("^(deployed|failed) " + name + "$"))
                .group(1);
        if (outcome.equals("failed")) {
            throw new IllegalStateException(process.since(before));
        }
        return new Deployed(address.resolve(name + "/"), () -> {
            int running = process.mark();
            process.tell("undeploy " + name);
            process.await(running, Pattern.compile("^undeployed " + name + "$"));
        });
    }

    @Override
    public void close() {
        process.close();
    }
}
