package io.ferro.tck.payara.program;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * Payara Micro in a JVM of its own, which does what it reads: {@code deploy name file}, {@code undeploy name}. It ends when there is nothing
 * more to read, and so with the JVM that started it, however that ends.
 */
public final class PayaraProgram {

    private static final String CONFIGURATION = "configs.config.server-config.";
    private static final String LISTENER =
            CONFIGURATION + "network-config.network-listeners.network-listener.http-listener.";
    private static final String CLUSTER = CONFIGURATION + "hazelcast-config-specific-configuration.";

    private PayaraProgram() {}

    /**
     * Starts it.
     *
     * @param arguments the HTTP port
     * @throws BootstrapException if it does not start
     * @throws IOException if nothing can be read
     */
    public static void main(String... arguments) throws BootstrapException, IOException {
        PayaraMicro micro = PayaraMicro.getInstance();
        micro.setHttpPort(Integer.parseInt(arguments[0]));
        micro.setPreBootHandler(commands -> {
            commands.run("set", LISTENER + "address=127.0.0.1");
            commands.run("set", CLUSTER + "enabled=false");
        });
        PayaraMicroRuntime runtime = micro.bootStrap();
        say("ready");
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            carryOut(runtime, order.split(" ", 3));
        }
        System.exit(0);
    }

    private static void carryOut(PayaraMicroRuntime runtime, String[] order) {
        String name = order[1];
        if (order[0].equals("undeploy")) {
            runtime.undeploy(name);
            say("undeployed " + name);
        } else {
            runtime.deploy(name, name, new File(order[2]));
            // What that returns is true for every war that is one.
            say((runtime.getDeployedApplicationNames().contains(name) ? "deployed " : "failed ") + name);
        }
    }

    private static void say(String what) {
        System.out.println(what);
    }
}
