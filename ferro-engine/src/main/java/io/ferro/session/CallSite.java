package io.ferro.session;

import java.lang.StackWalker.StackFrame;
import java.util.Set;

/** Finds the place in the application that called Ferro. */
final class CallSite {

    /** Whole packages, because an application may well live beneath io.ferro. */
    private static final Set<String> OWN_PACKAGES =
            Set.of("io.ferro", "io.ferro.model", "io.ferro.query", "io.ferro.session", "io.ferro.cdi");

    private CallSite() {}

    static String find() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(CallSite::isApplication)
                        .findFirst()
                        .map(frame -> frame.toStackTraceElement().toString()))
                .orElse("an unknown place");
    }

    private static boolean isApplication(StackFrame frame) {
        String name = frame.getClassName();
        int lastDot = name.lastIndexOf('.');
        String packageName = lastDot < 0 ? "" : name.substring(0, lastDot);
        return !OWN_PACKAGES.contains(packageName) && !packageName.startsWith("java.");
    }
}
