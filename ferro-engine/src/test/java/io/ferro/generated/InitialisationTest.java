package io.ferro.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * A generated class never needs that of another model to be initialised: two threads that start with one each would wait for each
 * other forever.
 */
class InitialisationTest {

    @Test
    void modelsThatReferToEachOtherDoNotLoadEachOthersGeneratedClass() throws ClassNotFoundException {
        RecordingLoader loader = new RecordingLoader();

        Class.forName(Person_.class.getName(), true, loader);

        assertThat(loader.loaded).contains(Person_.class.getName(), Pet.class.getName());
        assertThat(loader.loaded).doesNotContain(Pet_.class.getName());
    }

    /** Loads the models of this package itself and remembers which. */
    private static final class RecordingLoader extends ClassLoader {

        private final Set<String> loaded = new TreeSet<>();

        RecordingLoader() {
            super(InitialisationTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(InitialisationTest.class.getPackageName() + ".")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known != null ? known : define(name);
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                loaded.add(name);
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
