package io.ferro.bench;

import io.ferro.bench.contender.Contender;
import io.ferro.bench.contender.Target;
import io.ferro.tck.Database;

/**
 * Reads one row and says what the process took until then. Its arguments are the contender, the database and its URL.
 */
final class ColdStart {

    private ColdStart() {}

    public static void main(String[] arguments) throws Exception {
        try (Target target = new Target(Database.valueOf(arguments[1]), arguments[2], 5);
                Contender<?, ?> contender = ContenderKind.valueOf(arguments[0]).open(target)) {
            if (contender.find(1) == null) {
                throw new IllegalStateException("There is no first row");
            }
            System.out.println(SinceStart.now().line());
        }
    }
}
