package io.ferro.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.EnginesOptions;
import io.ferro.Session;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The threads of a server outlive its applications, and may not keep them. */
class UndeployedTest {

    /** What an application does, with classes of its own loader. */
    public static final class Application implements Runnable {

        private final Engines engines = Engines.create(EnginesOptions.defaults().models(new Class<?>[0]));
        private final String session;
        private Session opened;

        /** Called by reflection. */
        public Application(String session) {
            this.session = session;
        }

        @Override
        public void run() {
            if (engines.names().isEmpty()) {
                open(engines.connect(ConnectionSettings.of("sqlite::memory:")));
            } else {
                close();
            }
        }

        private void open(Engine engine) {
            engine.execute("create table visit (id integer primary key)");
            opened = engine.session();
            opened.execute("insert into visit default values");
            if (session.equals("forgotten")) {
                opened.begin();
            } else if (session.equals("closed")) {
                opened.close();
            }
        }

        private void close() {
            if (session.equals("closed by another thread")) {
                opened.close();
            }
            engines.close();
        }
    }

    /** Has Ferro and its pool in the application, as a war has, and the driver in the server, which keeps it itself. */
    private static final class ApplicationLoader extends URLClassLoader {

        ApplicationLoader() throws MalformedURLException {
            super(classPath(), UndeployedTest.class.getClassLoader());
        }

        private static URL[] classPath() throws MalformedURLException {
            List<URL> urls = new ArrayList<>();
            for (String entry : System.getProperty("java.class.path").split(System.getProperty("path.separator"), -1)) {
                urls.add(Path.of(entry).toUri().toURL());
            }
            return urls.toArray(URL[]::new);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                boolean own = name.startsWith("io.ferro.") || name.startsWith("com.zaxxer.hikari.");
                Class<?> known = findLoadedClass(name);
                return known != null ? known : own ? findClass(name) : super.loadClass(name, resolve);
            }
        }
    }

    private final ExecutorService thread = Executors.newSingleThreadExecutor();

    @AfterEach
    void shutdown() {
        thread.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"forgotten", "closed", "closed by another thread"})
    @Timeout(60)
    void aSessionKeepsNothingOnceTheEnginesAreClosed(String session) throws Exception {
        WeakReference<ClassLoader> loader = deployed(session);
        while (loader.get() != null) {
            System.gc();
            Thread.sleep(50);
        }
        assertThat(loader.get()).isNull();
    }

    private WeakReference<ClassLoader> deployed(String session) throws Exception {
        ApplicationLoader loader = new ApplicationLoader();
        Runnable application = (Runnable) loader.loadClass(Application.class.getName())
                .getConstructor(String.class)
                .newInstance(session);
        thread.submit(application).get();
        undeploy(application, loader);
        return new WeakReference<>(loader);
    }

    private static void undeploy(Runnable application, ApplicationLoader loader) throws Exception {
        FutureTask<Void> end = new FutureTask<>(application, null);
        Thread other = new Thread(end);
        other.start();
        end.get();
        other.join();
        close(loader);
    }

    private static void close(ApplicationLoader loader) throws IOException {
        loader.close();
    }
}
