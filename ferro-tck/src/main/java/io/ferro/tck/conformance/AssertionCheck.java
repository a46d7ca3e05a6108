package io.ferro.tck.conformance;

import io.ferro.tck.Database;
import io.ferro.tck.error.TckErrors;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * Stops the test run before its first test when one names a promise that does not exist, or one that it can never prove
 * where it runs. JUnit finds this filter by itself; it leaves no test out.
 */
public final class AssertionCheck implements PostDiscoveryFilter {

    private final RowList rows = RowList.shipped();

    /** Called by JUnit. */
    public AssertionCheck() {}

    /**
     * {@return always that the test is included}
     *
     * @param descriptor a test or a container of tests
     * @throws IllegalStateException if it carries an id that is wrong
     */
    @Override
    public FilterResult apply(TestDescriptor descriptor) {
        descriptor.getSource().ifPresent(source -> {
            if (source instanceof MethodSource method) {
                check(method.getJavaClass(), method.getJavaMethod());
            }
        });
        return FilterResult.included("ids are right");
    }

    private void check(Class<?> type, Method method) {
        for (String id : TestMarks.ids(method)) {
            String test = type.getName() + "." + method.getName();
            Row row = rows.find(id).orElseThrow(() -> TckErrors.unknownAssertion(id, test));
            Set<Database> databases = TestMarks.databases(type);
            if (row.needsDatabase() && Collections.disjoint(row.databases(), databases)) {
                throw TckErrors.assertionWithoutDatabase(id, labels(row.databases()), test);
            }
        }
    }

    private static String labels(Set<Database> databases) {
        return databases.stream().map(Database::label).collect(Collectors.joining(" and "));
    }
}
