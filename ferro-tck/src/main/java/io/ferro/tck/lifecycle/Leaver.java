package io.ferro.tck.lifecycle;

import io.ferro.Engine;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;

/** A bean that writes a row when the application starts and another one when the bean is destroyed. */
abstract class Leaver {

    private final String name;

    Leaver(String name) {
        this.name = name;
    }

    /** How it comes to the database. */
    abstract Engine engine();

    void write(String moment) {
        engine().execute("insert into presence (bean, moment) values (?, ?)", name, moment);
    }

    void start(@Observes Startup event) {
        write("started");
    }

    @PreDestroy
    void leave() {
        write("left");
    }
}
