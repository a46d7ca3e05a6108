package io.ferro.cdi.transaction;

import java.util.List;

/** The interceptors of this package. Both extensions register them. */
public final class Interceptors {

    /** Their classes. */
    public static final List<Class<?>> ALL = List.of(
            WithSessionInterceptor.class,
            RequiredInterceptor.class,
            RequiresNewInterceptor.class,
            MandatoryInterceptor.class,
            SupportsInterceptor.class,
            NotSupportedInterceptor.class,
            NeverInterceptor.class);

    private Interceptors() {}
}
