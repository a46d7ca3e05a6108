package io.ferro.tck.lock;

import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Ref;
import org.jspecify.annotations.Nullable;

/** A part of a job, as a record. */
@Model(table = "lock_step")
public record Step(@Nullable @Id Long id, String name, Ref<Job> job) {}
