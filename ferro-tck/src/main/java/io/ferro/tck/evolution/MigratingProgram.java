package io.ferro.tck.evolution;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.PoolConfig;
import io.ferro.schema.MigrateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** An application that starts with {@code migrate-updates} on the shop's database. */
final class MigratingProgram {

    private MigratingProgram() {}

    /**
     * Runs in a JVM of its own.
     *
     * @param arguments the URL of the database; a file for whose creation it waits before it connects; with {@code later} it migrates
     *     when it is connected, else while it connects
     */
    public static void main(String[] arguments) throws Exception {
        try (Engines engines = Engines.create(OldShop.MODELS)) {
            System.out.println("ready");
            while (!Files.exists(Path.of(arguments[1]))) {
                Thread.sleep(1);
            }
            boolean later = arguments.length > 2;
            ConnectionSettings settings =
                    ConnectionSettings.of(arguments[0]).pool(PoolConfig.of(2).acquireTimeout(Duration.ofSeconds(60)));
            Engine engine = engines.connect(later ? settings : settings.migrateUpdates());
            if (later) {
                migrate(engine);
            }
            System.out.println("products="
                    + engine.models(GrownProduct.class).query().count() + " reviews="
                    + engine.models(GrownReview.class).query().count());
        }
    }

    private static void migrate(Engine engine) {
        System.out.println("begins");
        long begun = System.nanoTime();
        engine.migrate(MigrateOptions.defaults().updates());
        System.out.println("took=" + (System.nanoTime() - begun) / 1_000_000 + ";");
    }
}
