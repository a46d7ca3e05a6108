package io.ferro.tck.cdi;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.Models;
import io.ferro.Session;
import io.ferro.cdi.Using;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Everything that can be injected. */
@Dependent
class Connections {

    @Inject
    Engines engines;

    @Inject
    Engine engine;

    @Inject
    @Using("default")
    Engine engineByName;

    @Inject
    @Using("analytics")
    Engine analytics;

    @Inject
    @Using("archive")
    Engine archive;

    @Inject
    Session session;

    @Inject
    @Using("default")
    Session sessionByName;

    @Inject
    @Using("analytics")
    Session analyticsSession;

    @Inject
    @Using("archive")
    Session archiveSession;

    @Inject
    Models<Visit> visits;

    @Inject
    Models<Region> regions;
}
