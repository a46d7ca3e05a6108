/**
 * From test results to the conformance page.
 *
 * <p>While tests run, {@link io.ferro.tck.conformance.AssertionCheck} refuses ids that do not exist and
 * {@link io.ferro.tck.conformance.AssertionRecorder} writes what passed into the build directory of the module. The last
 * module calls {@link io.ferro.tck.conformance.Conformance}, which collects that and renders {@code docs/conformance.md}.
 */
@NullMarked
package io.ferro.tck.conformance;

import org.jspecify.annotations.NullMarked;
