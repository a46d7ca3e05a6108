package io.ferro.tck.war;

import java.nio.file.Path;
import java.util.List;

/**
 * A server that runs wars. A runtime names its own in {@code META-INF/services}; there is one for all tests of a module, which JUnit closes
 * after the last of them. Thread-safe.
 */
public interface WarServer extends AutoCloseable {

    /**
     * Deploys a war under the path that is the name of its file.
     *
     * @param war the file, which is left alone
     * @return the application
     * @throws IllegalStateException with what the server says if the deployment fails
     */
    Deployed deploy(Path war);

    /** {@return the jars that wars bring on this server besides Ferro's} */
    default List<Path> libraries() {
        return List.of();
    }

    /** {@return the text of the {@code beans.xml} that wars have} By itself it is empty, and what carries a scope is a bean. */
    default String beansXml() {
        return "";
    }

    /** Ends it. */
    @Override
    void close();
}
