package io.ferro.tck;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Compares this JVM with the one that classes need. */
final class JavaCheck extends NeedCheck<NeedsJava> {

    private final int version;

    /** Called by JUnit. */
    JavaCheck() {
        this(Runtime.version().feature(), System.getenv(), System.out::println);
    }

    JavaCheck(int version, Map<String, String> environment, Consumer<String> announcement) {
        super(NeedsJava.class, environment, announcement);
        this.version = version;
    }

    @Override
    Optional<Lack> lack(NeedsJava need) {
        int least = need.value();
        return version >= least
                ? Optional.empty()
                : Optional.of(new Lack(
                        "Java " + least,
                        "it needs Java " + least + " and this is Java " + version,
                        "set JAVA21_HOME to the home of a JDK " + least + " or newer"));
    }
}
