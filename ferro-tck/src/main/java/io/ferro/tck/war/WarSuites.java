package io.ferro.tck.war;

import io.ferro.tck.cdi.CdiSuites;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same suites, which run inside a war on the {@link WarServer} of the module. */
@ExtendWith(InWar.class)
@SuppressWarnings("exports") // The extension is for JUnit.
public abstract class WarSuites extends CdiSuites {

    /** For subclasses, which have a constructor without parameters. */
    protected WarSuites() {}
}
