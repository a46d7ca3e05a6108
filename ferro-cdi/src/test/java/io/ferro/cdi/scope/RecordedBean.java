package io.ferro.cdi.scope;

import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.context.spi.CreationalContext;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A bean that writes down what happens to it. */
class RecordedBean implements Contextual<Object> {

    final AtomicInteger created = new AtomicInteger();
    private final String name;
    private final List<String> log;

    RecordedBean(String name, List<String> log) {
        this.name = name;
        this.log = log;
    }

    @Override
    public Object create(CreationalContext<Object> creationalContext) {
        created.incrementAndGet();
        log.add("+" + name);
        return new Object();
    }

    @Override
    public void destroy(Object instance, CreationalContext<Object> creationalContext) {
        log.add("-" + name);
        creationalContext.release();
    }

    static CreationalContext<Object> context() {
        return new CreationalContext<>() {
            @Override
            public void push(Object incompleteInstance) {}

            @Override
            public void release() {}
        };
    }
}
