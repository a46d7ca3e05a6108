package io.ferro.session;

import io.ferro.error.ModelErrors;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** The models that the processor listed in every jar and folder of an application. */
final class ModelIndex {

    private static final String LOCATION = "META-INF/ferro/models";

    private ModelIndex() {}

    static ClassLoader applicationLoader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context != null ? context : Objects.requireNonNull(ModelIndex.class.getClassLoader());
    }

    static List<Class<?>> read(ClassLoader loader) {
        TreeSet<String> names = new TreeSet<>();
        try {
            for (URL index : Collections.list(loader.getResources(LOCATION))) {
                names.addAll(lines(index));
            }
        } catch (IOException e) {
            throw ModelErrors.unreadableIndex(LOCATION, e);
        }
        List<Class<?>> models = new ArrayList<>();
        for (String name : names) {
            models.add(load(name, loader));
        }
        return models;
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

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw ModelErrors.unreadableIndex(name, e);
        }
    }
}
