package io.ferro.tck.validation;

import io.ferro.Engines;
import io.ferro.EnginesOptions;
import io.ferro.Models;

/** Writes what does not keep its constraints. */
final class UncheckedApplication {

    private UncheckedApplication() {}

    /**
     * Runs in a JVM of its own.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        try (Engines engines = Engines.create(EnginesOptions.defaults().models(Parcel.class))) {
            engines.connect("sqlite::memory:").createTables();
            Models<Parcel> parcels = engines.models(Parcel.class);
            parcels.create(new Parcel(""));
            parcels.create(new Parcel(" "));
            System.out.println("rows: " + parcels.query().count());
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }
}
