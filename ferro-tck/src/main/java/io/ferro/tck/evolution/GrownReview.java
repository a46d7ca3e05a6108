package io.ferro.tck.evolution;

import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Ref;

/** A review, of which there were none before. */
@Model(table = "grown_review")
@SuppressWarnings("NullAway.Init")
public class GrownReview {

    public @Id Long id;
    public Ref<GrownProduct> product;
    public int stars;

    public GrownReview() {}
}
