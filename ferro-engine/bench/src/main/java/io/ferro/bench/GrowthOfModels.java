package io.ferro.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Compiles more and more models, and starts with them. */
final class GrowthOfModels {

    private static final List<Integer> MODELS = List.of(1, 10, 100, 1_000);

    private static final int ROUNDS = 3;

    private static final String PROCESSORS = "io.ferro.processor.ModelProcessor,io.ferro.processor.IndexProcessor";

    private final Consumer<Figure> figures;

    GrowthOfModels(Consumer<Figure> figures) {
        this.figures = figures;
    }

    void measure() throws IOException, InterruptedException {
        for (int models : MODELS) {
            for (int round = 0; round < ROUNDS; round++) {
                compile(models, "without the processor");
                Path classes = compile(models, "with the processor", PROCESSORS);
                boot(models, classes);
                delete(classes);
            }
        }
    }

    private Path compile(int models, String curve, String... processor) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("ferro-bench-models-");
        String[] arguments = Stream.concat(Stream.of(folder.toString(), Integer.toString(models)), Stream.of(processor))
                .toArray(String[]::new);
        SinceStart time = SinceStart.parse(JavaProcess.output(GeneratedModels.class, List.of(), arguments));
        figures.accept(new Figure(GrowthChart.COMPILATION, curve, models, time.nanos() / 1e9));
        if (processor.length == 0) {
            delete(folder);
        }
        return folder;
    }

    private void boot(int models, Path classes) throws IOException, InterruptedException {
        String classPath = classes + File.pathSeparator + JavaProcess.classPath();
        String[] lines = JavaProcess.output(classPath, Boot.class, List.of()).split("\n", -1);
        SinceStart time = SinceStart.parse(lines[0]);
        figures.accept(new Figure(GrowthChart.BOOT, "by the clock", models, time.millis()));
        figures.accept(new Figure(GrowthChart.BOOT, "processor time", models, time.nanos() / 1e6));
        figures.accept(new Figure(GrowthChart.HEAP, "heap", models, Double.parseDouble(lines[1]) / (1 << 20)));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
