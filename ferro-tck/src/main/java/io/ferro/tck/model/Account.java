package io.ferro.tck.model;

import io.ferro.model.Id;
import io.ferro.model.Model;
import java.lang.StackWalker.Option;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** A class with private fields behind accessors, which note who calls them. */
@Model
@SuppressWarnings("NullAway.Init")
public class Account {

    /** The classes that called an accessor of any account, reflection not hidden. */
    public static final List<Class<?>> CALLERS = new CopyOnWriteArrayList<>();

    private static final StackWalker WALKER =
            StackWalker.getInstance(Set.of(Option.RETAIN_CLASS_REFERENCE, Option.SHOW_REFLECT_FRAMES));

    private @Id Long id;
    private String owner;
    private boolean locked;

    /** A new account. */
    public Account() {}

    public Long getId() {
        noteCaller();
        return id;
    }

    public void setId(Long id) {
        noteCaller();
        this.id = id;
    }

    public String getOwner() {
        noteCaller();
        return owner;
    }

    public void setOwner(String owner) {
        noteCaller();
        this.owner = owner;
    }

    public boolean isLocked() {
        noteCaller();
        return locked;
    }

    public void setLocked(boolean locked) {
        noteCaller();
        this.locked = locked;
    }

    private static void noteCaller() {
        WALKER.walk(frames -> frames.skip(2).findFirst()).ifPresent(frame -> CALLERS.add(frame.getDeclaringClass()));
    }
}
