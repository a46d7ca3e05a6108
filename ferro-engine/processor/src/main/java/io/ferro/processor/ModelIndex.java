package io.ferro.processor;

import io.ferro.processor.read.Annotations;
import io.ferro.processor.read.FerroNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * The index of the models of one jar: the binary name of each, one a line, sorted. An incremental build compiles some of the
 * models only, so the entries of an index that is there already are kept while their classes are models.
 */
final class ModelIndex {

    static final String PATH = "META-INF/ferro/models";

    private final Filer filer;
    private final Elements elements;
    private final Annotations annotations;

    ModelIndex(ProcessingEnvironment environment) {
        filer = environment.getFiler();
        elements = environment.getElementUtils();
        annotations = new Annotations(elements);
    }

    /**
     * Writes the index, unless there is nothing to write.
     *
     * @param compiled the binary names of the models of this compilation
     * @throws IOException if the compiler cannot write the file
     */
    void write(Collection<String> compiled) throws IOException {
        List<String> known = read();
        NavigableSet<String> models = new TreeSet<>(compiled);
        known.stream().filter(this::isModel).forEach(models::add);
        if (!models.isEmpty() || !known.isEmpty()) {
            write(models);
        }
    }

    private void write(NavigableSet<String> models) throws IOException {
        Element[] origins = models.stream().map(this::type).toArray(Element[]::new);
        FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", PATH, origins);
        try (OutputStream out = file.openOutputStream()) {
            for (String model : models) {
                out.write((model + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Compilers differ in how they say that there is no such file. */
    private List<String> read() {
        try (InputStream in =
                filer.getResource(StandardLocation.CLASS_OUTPUT, "", PATH).openInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private boolean isModel(String binaryName) {
        TypeElement type = type(binaryName);
        return type != null && annotations.find(type, FerroNames.MODEL).isPresent();
    }

    private @Nullable TypeElement type(String binaryName) {
        return elements.getTypeElement(binaryName.replace('$', '.'));
    }
}
