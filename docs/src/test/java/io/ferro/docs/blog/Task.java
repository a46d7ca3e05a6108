package io.ferro.docs.blog;

import io.ferro.model.Id;
import io.ferro.model.Model;

@Model(table = "blog_task")
public class Task {
    @Id
    Long id;

    String name;
    boolean done;

    Task() {}

    public Task(String name) {
        this.name = name;
    }
}
