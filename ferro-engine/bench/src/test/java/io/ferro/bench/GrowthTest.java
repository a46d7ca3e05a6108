package io.ferro.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class GrowthTest {

    private static final List<Figure> FIGURES = List.of(
            new Figure(GrowthChart.LOADED_ROWS, "JDBC", 1_000, 2),
            new Figure(GrowthChart.LOADED_ROWS, "JDBC", 1_000, 4),
            new Figure(GrowthChart.LOADED_ROWS, "JDBC", 1_000, 3),
            new Figure(GrowthChart.LOADED_ROWS, "JDBC", 100_000, 2.5),
            new Figure(GrowthChart.LOADED_ROWS, "Ferro", 1_000, 3.5),
            new Figure(GrowthChart.LOADED_ROWS, "Ferro", 100_000, 1.75),
            new Figure(GrowthChart.HEAP, "heap", 1, 9));

    @Test
    void theTableHasTheMedianOfEachPoint() {
        assertThat(GrowthTable.render(GrowthChart.LOADED_ROWS, Curves.of(GrowthChart.LOADED_ROWS, FIGURES)))
                .isEqualTo("""
                        | µs of processor time for each | 1,000 rows | 100,000 rows |
                        |---|---:|---:|
                        | JDBC | 3.00 | 2.50 |
                        | Ferro | 3.50 | 1.75 |
                        """);
    }

    @Test
    void theDrawingHasACurveOfEach() throws Exception {
        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(
                        Svg.draw(GrowthChart.LOADED_ROWS, Curves.of(GrowthChart.LOADED_ROWS, FIGURES)))));
        assertThat(svg.getElementsByTagName("polyline").getLength()).isEqualTo(2);
        assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(4);
        // From one end to the other, and from three quarters of the height to somewhat less.
        assertThat(svg.getElementsByTagName("polyline")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("points")
                        .getNodeValue())
                .isEqualTo("64,98 450,127");
    }

    @Test
    void aFigureSurvivesTheWayToAnotherProcess() {
        assertThat(Figure.parse(FIGURES.stream().map(Figure::line).collect(Collectors.joining("\n", "", "\n"))))
                .isEqualTo(FIGURES);
        SinceStart time = new SinceStart(3e8, 400);
        assertThat(SinceStart.parse(time.line() + "\n")).isEqualTo(time);
    }
}
