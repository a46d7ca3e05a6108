package io.ferro.tck.tomcat;

import java.net.URL;
import org.jspecify.annotations.Nullable;

/** What wars see of the class path of the tests: Tomcat's own classes, as in a Tomcat of its own. */
final class TomcatClasses extends ClassLoader {

    private static final ClassLoader TESTS = TomcatClasses.class.getClassLoader();

    TomcatClasses() {
        super(ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (isTomcats(name)) {
            return Class.forName(name, false, TESTS);
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    protected @Nullable URL findResource(String name) {
        return isTomcats(name.replace('/', '.')) ? TESTS.getResource(name) : null;
    }

    private static boolean isTomcats(String name) {
        return name.matches("(org\\.apache|jakarta\\.(annotation|el|servlet))\\..*");
    }
}
