package io.ferro.tck.validation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts the calls to an object and to those that its methods return. */
final class CountedCalls {

    private final Map<String, Integer> calls = new ConcurrentHashMap<>();

    <T> T of(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    calls.merge(method.getName(), 1, Integer::sum);
                    try {
                        Object result = method.invoke(target, arguments);
                        return method.getReturnType().getName().matches("jakarta.validation.Validator(Context)?")
                                ? wrapped(method.getReturnType(), result)
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private <T> T wrapped(Class<T> type, Object result) {
        return of(type, type.cast(result));
    }

    int to(String method) {
        return calls.getOrDefault(method, 0);
    }
}
