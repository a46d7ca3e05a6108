/**
 * The annotation processor of Ferro: for each model, its typed attributes and the code that reads and writes its rows.
 */
module io.ferro.processor {
    requires java.compiler;
    requires com.palantir.javapoet;
    requires static org.jspecify;

    provides javax.annotation.processing.Processor with
            io.ferro.processor.ModelProcessor,
            io.ferro.processor.IndexProcessor;
}
