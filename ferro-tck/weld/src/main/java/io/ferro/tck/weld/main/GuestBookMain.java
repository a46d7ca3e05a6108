package io.ferro.tck.weld.main;

import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;

/** Signs the guest book of the database that {@code ferro.url} names and prints all who did. */
public final class GuestBookMain {

    private GuestBookMain() {}

    /**
     * Runs the program.
     *
     * @param arguments the guest
     */
    public static void main(String[] arguments) {
        try (SeContainer container = SeContainerInitializer.newInstance().initialize()) {
            System.out.println(container.select(GuestBook.class).get().sign(arguments[0]));
        }
    }
}
