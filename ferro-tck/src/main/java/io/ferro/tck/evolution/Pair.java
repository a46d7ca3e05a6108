package io.ferro.tck.evolution;

import java.util.List;
import java.util.Random;

/** Two generated schemas, the second of which grew from the first, or is another one altogether. */
final class Pair {

    private static final List<List<Rung>> LADDERS = List.of(
            List.of(Rung.CREATE, Rung.UPDATE, Rung.DESTRUCTIVE),
            List.of(Rung.UPDATE, Rung.DESTRUCTIVE),
            List.of(Rung.UPDATE),
            List.of(Rung.DESTRUCTIVE));

    private final long seed;
    private final SchemaPlan before;
    private final SchemaPlan after;
    private final List<Obstacle> obstacles;
    private final List<Rung> ladder;

    private Pair(long seed, SchemaPlan before, SchemaPlan after, List<Obstacle> obstacles, List<Rung> ladder) {
        this.seed = seed;
        this.before = before;
        this.after = after;
        this.obstacles = obstacles;
        this.ladder = ladder;
    }

    /** {@return always the same pair for a seed} */
    static Pair of(long seed) {
        Random random = new Random(seed);
        SchemaPlan before = new RandomSchema(random).schema();
        Evolution evolution = new Evolution(before, random);
        return new Pair(
                seed, before, evolution.schema(), evolution.obstacles(), LADDERS.get(random.nextInt(LADDERS.size())));
    }

    long seed() {
        return seed;
    }

    SchemaPlan before() {
        return before;
    }

    SchemaPlan after() {
        return after;
    }

    List<Obstacle> obstacles() {
        return obstacles;
    }

    List<Rung> ladder() {
        return ladder;
    }

    Random random() {
        return new Random(seed);
    }

    String beforePackage() {
        return "generated.p" + seed + ".a";
    }

    String afterPackage() {
        return "generated.p" + seed + ".b";
    }

    void addTo(ModelCompiler compiler) {
        compiler.add(beforePackage(), before);
        compiler.add(afterPackage(), after);
    }

    @Override
    public String toString() {
        return "pair " + seed;
    }
}
