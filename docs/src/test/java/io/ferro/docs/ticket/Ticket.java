package io.ferro.docs.ticket;

import io.ferro.model.EnumStorage;
import io.ferro.model.Enumerated;
import io.ferro.model.Id;
import io.ferro.model.Json;
import io.ferro.model.Model;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Model
public class Ticket {

    public enum Priority {
        LOW,
        NORMAL
    }

    public enum Stage {
        OPEN,
        CLOSED
    }

    @Id
    @Nullable
    Long id;

    @Enumerated(EnumStorage.CHECKED)
    Priority priority = Priority.NORMAL;

    @Enumerated(EnumStorage.NATIVE)
    Stage stage = Stage.OPEN;

    Map<String, List<Line>> sections = Map.of();

    @Json
    Line first = new Line("", 0);

    public Map<String, List<Line>> sections() {
        return sections;
    }

    public void sections(Map<String, List<Line>> changed) {
        sections = changed;
    }
}
