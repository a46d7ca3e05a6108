package io.ferro.tck.injection;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Ref;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row full of text. */
@Model(table = "injected_remark")
@SuppressWarnings("NullAway.Init")
class Remark {

    @Id
    Long id;

    @Column(unique = true)
    String title;

    @Nullable
    String body;

    Map<String, String> extra = Map.of();

    @Nullable
    Ref<Topic> topic;

    Remark() {}

    Remark(String title) {
        this.title = title;
    }
}
