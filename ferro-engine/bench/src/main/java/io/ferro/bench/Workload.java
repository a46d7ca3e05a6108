package io.ferro.bench;

import java.util.Locale;

/** The methods of {@link Workloads} and what people call them. */
enum Workload {
    FIND("Find by key"),
    LOAD("Load " + Workloads.LOADED_ROWS + " rows"),
    PAGE("Page of " + Workloads.PAGE_ROWS),
    INSERT("Insert one");

    private final String label;

    Workload(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** {@return the pattern by which JMH finds the method} */
    String include() {
        return "\\Q" + Workloads.class.getName() + "." + name().toLowerCase(Locale.ROOT) + "\\E$";
    }
}
