package io.ferro.bench;

import io.ferro.bench.model.FerroContender;
import io.ferro.tck.Database;
import io.ferro.tck.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures cold starts and what grows with rows, threads and models, draws a chart of each and prints its figures. Its argument is where the charts go. */
final class Growth {

    /** A million rows of both contenders fit. */
    private static final List<String> MEASURING = List.of("-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch");

    private Growth() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<Figure> figures = new ArrayList<>();
        ColdStarts coldStarts = new ColdStarts();
        new GrowthOfModels(figures::add).measure();
        for (Database database : Database.selected()) {
            try (TestDatabase target = database.fresh()) {
                FerroContender.fill(target.url());
                coldStarts.measure(target);
                figures.addAll(measure(GrowthOfThreads.class, target));
                figures.addAll(measure(GrowthOfRows.class, target));
            }
        }
        System.out.println("Java " + System.getProperty("java.version") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors\n\n" + coldStarts.table());
        for (GrowthChart chart : GrowthChart.values()) {
            Curves curves = Curves.of(chart, figures);
            if (!curves.isEmpty()) {
                Files.writeString(folder.resolve(chart.file()), Svg.draw(chart, curves));
                System.out.println(chart.title() + "\n\n" + GrowthTable.render(chart, curves));
            }
        }
    }

    private static List<Figure> measure(Class<?> main, TestDatabase target) throws IOException, InterruptedException {
        return Figure.parse(
                JavaProcess.output(main, MEASURING, target.database().name(), target.url()));
    }
}
