package io.ferro.error;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the place in the application that called Ferro. */
public final class CallSite {

    /** Whole packages, because an application may well live beneath io.ferro. */
    private static final Set<String> OWN_PACKAGES = Set.of(
            "io.ferro",
            "io.ferro.cdi",
            "io.ferro.cdi.runtime",
            "io.ferro.ddl",
            "io.ferro.error",
            "io.ferro.model",
            "io.ferro.pool",
            "io.ferro.query",
            "io.ferro.session");

    private static final String UNKNOWN = "an unknown place";

    private CallSite() {}

    /** {@return the place that called Ferro on this thread} */
    public static String find() {
        return StackWalker.getInstance()
                .walk(frames -> outermost(frames.map(StackWalker.StackFrame::toStackTraceElement)));
    }

    /**
     * {@return the place where another thread called Ferro, if it is there still}
     *
     * @param thread the thread
     */
    public static String of(Thread thread) {
        return outermost(Arrays.stream(thread.getStackTrace()));
    }

    private static String outermost(Stream<StackTraceElement> frames) {
        return frames.dropWhile(frame -> !isOwn(frame))
                .filter(frame -> !isOwn(frame) && !frame.getClassName().startsWith("java."))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse(UNKNOWN);
    }

    private static boolean isOwn(StackTraceElement frame) {
        String name = frame.getClassName();
        int lastDot = name.lastIndexOf('.');
        return OWN_PACKAGES.contains(lastDot < 0 ? "" : name.substring(0, lastDot));
    }
}
