package io.ferro.tck.tomcat;

import io.ferro.tck.TemporaryDirectory;
import io.ferro.tck.war.Deployed;
import io.ferro.tck.war.WarServer;
import java.io.File;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.ContextConfig;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.scan.StandardJarScanner;
import org.assertj.core.util.Throwables;

/** Tomcat in this JVM, on a port of its own. Wars see nothing of the class path of the tests but Tomcat. */
public final class TomcatServer implements WarServer {

    private static final String HOST = InetAddress.getLoopbackAddress().getHostAddress();

    private final TemporaryDirectory directory = TemporaryDirectory.create("ferro-tomcat");
    private final ClassLoader classes = new TomcatClasses();
    private final Tomcat tomcat = new Tomcat();

    /** Starts it. */
    public TomcatServer() throws Exception {
        tomcat.setBaseDir(directory.path().toString());
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", HOST);
        Files.createDirectories(directory.path().resolve("webapps"));
        tomcat.start();
    }

    @Override
    public List<Path> libraries() {
        return Stream.of(System.getProperty("war.libraries").split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    @Override
    public Deployed deploy(Path war) {
        Context context = context(war);
        try {
            tomcat.getHost().addChild(context);
        } catch (IllegalStateException e) {
            undeploy(context);
            throw new IllegalStateException(Throwables.getRootCause(e).getMessage(), e);
        }
        return new Deployed(
                URI.create("http://" + HOST + ":" + tomcat.getConnector().getLocalPort() + context.getPath() + "/"),
                () -> undeploy(context));
    }

    /** {@return the class loader of the application with this name} */
    ClassLoader classLoader(String name) {
        return ((Context) tomcat.getHost().findChild("/" + name)).getLoader().getClassLoader();
    }

    private Context context(Path war) {
        StandardJarScanner scanner = new StandardJarScanner();
        scanner.setScanClassPath(false);
        Context context = new StandardContext();
        context.setPath("/" + war.getFileName().toString().replace(".war", ""));
        context.setDocBase(war.toString());
        context.setParentClassLoader(classes);
        context.setJarScanner(scanner);
        context.addLifecycleListener(new ContextConfig());
        return context;
    }

    private void undeploy(Context context) {
        tomcat.getHost().removeChild(context);
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        } finally {
            directory.delete();
        }
    }
}
