package io.ferro.tck.page;

import io.ferro.model.Model;

/** The rows of a view, which have no key. */
@Model(table = "page_headline", readOnly = true)
public record Headline(String text) {}
