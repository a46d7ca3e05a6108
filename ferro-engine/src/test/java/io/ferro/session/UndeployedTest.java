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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The threads of a server outlive its applications, and may not keep them. */
class UndeployedTest {

    /** What an application does, with classes of its own loader. */
    public static final class Application implements Runnable {

        private final Engines engines = Engines.create(EnginesOptions.defaults().models(new Class<?>[0]));

        /** Called by reflection. */
        public Application() {}

        @Override
        public void run() {
            if (engines.names().isEmpty()) {
                Engine engine = engines.connect(ConnectionSettings.of("sqlite::memory:"));
                engine.execute("create table visit (id integer primary key)");
                Session forgotten = engine.session();
                forgotten.begin();
                forgotten.execute("insert into visit default values");
            } else {
                engines.close();
            }
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

    @Test
    @Timeout(60)
    void aSessionThatWasForgottenKeepsNothingOnceTheEnginesAreClosed() throws Exception {
        WeakReference<ClassLoader> loader = deployed();
        while (loader.get() != null) {
            System.gc();
            Thread.sleep(50);
        }
        assertThat(loader.get()).isNull();
    }

    private WeakReference<ClassLoader> deployed() throws Exception {
        ApplicationLoader loader = new ApplicationLoader();
        Runnable application = (Runnable)
                loader.loadClass(Application.class.getName()).getConstructor().newInstance();
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
