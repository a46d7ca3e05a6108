package io.ferro.processor.problem;

/** An element cannot be read; the reading of the others goes on, so that all problems are reported together. */
public final class WrongElementException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public WrongElementException(Problem problem) {
        super(problem.message(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
