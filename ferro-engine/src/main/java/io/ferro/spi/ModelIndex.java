package io.ferro.spi;

import io.ferro.error.ModelErrors;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** The models that the processor listed in every jar and folder of an application. */
public final class ModelIndex {

    private static final String LOCATION = "META-INF/ferro/models";

    private ModelIndex() {}

    /** {@return the class loader of the running application: the thread's, else the one of this class} */
    public static ClassLoader applicationLoader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context != null ? context : Objects.requireNonNull(ModelIndex.class.getClassLoader());
    }

    /**
     * {@return the binary names of the classes of all models}
     *
     * @param loader sees the application
     * @throws io.ferro.ConfigurationException if an index cannot be read
     */
    public static SortedSet<String> names(ClassLoader loader) {
        SortedSet<String> names = new TreeSet<>();
        try {
            for (URL index : Collections.list(loader.getResources(LOCATION))) {
                names.addAll(lines(index));
            }
        } catch (IOException e) {
            throw ModelErrors.unreadableIndex(LOCATION, e);
        }
        return names;
    }

    private static List<String> lines(URL index) throws IOException {
        URLConnection connection = index.openConnection();
        // A cached jar stays open and locked after an application was undeployed.
        connection.setUseCaches(false);
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    /**
     * {@return the class of a model that stands in the index}
     *
     * @param name its binary name
     * @param loader sees the application
     * @throws io.ferro.ConfigurationException if there is no such class
     */
    public static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw ModelErrors.missingModel(name, e);
        }
    }
}
