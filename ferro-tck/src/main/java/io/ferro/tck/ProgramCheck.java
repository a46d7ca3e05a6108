package io.ferro.tck;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Looks for the programs that classes need. */
final class ProgramCheck extends NeedCheck<NeedsProgram> {

    private final Predicate<String> installed;

    /** Called by JUnit. */
    ProgramCheck() {
        this(name -> Program.find(name).isPresent(), System.getenv(), System.out::println);
    }

    ProgramCheck(Predicate<String> installed, Map<String, String> environment, Consumer<String> announcement) {
        super(NeedsProgram.class, environment, announcement);
        this.installed = installed;
    }

    @Override
    Optional<Lack> lack(NeedsProgram need) {
        return installed.test(need.value()) ? Optional.empty() : Optional.of(Lack.ofProgram(need.value()));
    }
}
