package io.ferro.tck.evolution;

import io.ferro.tck.TemporaryDirectory;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.List;
import java.util.stream.LongStream;

/** Pairs whose models were compiled together. */
final class CompiledPairs implements AutoCloseable {

    private final TemporaryDirectory directory = TemporaryDirectory.create("ferro-tck-models-");
    private final List<Pair> pairs;
    private final URLClassLoader loader;

    /**
     * Compiles the pairs of successive seeds.
     *
     * @param first the first seed
     * @param count how many pairs
     */
    CompiledPairs(long first, int count) throws IOException {
        pairs = LongStream.range(first, first + count).mapToObj(Pair::of).toList();
        ModelCompiler compiler = new ModelCompiler();
        pairs.forEach(pair -> pair.addTo(compiler));
        loader = compiler.compile(directory.path());
    }

    List<Pair> pairs() {
        return pairs;
    }

    Class<?>[] before(Pair pair) throws ClassNotFoundException {
        return classes(pair.beforePackage(), pair.before());
    }

    Class<?>[] after(Pair pair) throws ClassNotFoundException {
        return classes(pair.afterPackage(), pair.after());
    }

    private Class<?>[] classes(String folder, SchemaPlan schema) throws ClassNotFoundException {
        Class<?>[] classes = new Class<?>[schema.models().size()];
        for (int n = 0; n < classes.length; n++) {
            classes[n] = loader.loadClass(folder + "." + schema.models().get(n).name());
        }
        return classes;
    }

    @Override
    public void close() throws IOException {
        loader.close();
        directory.delete();
    }
}
