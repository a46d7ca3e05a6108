package io.ferro.recordshop.web;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.ferro.ModelNotFoundException;
import io.ferro.UniqueViolation;
import io.ferro.recordshop.web.Problem.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers for whatever goes wrong in a resource. */
public class Problems {

    @ServerExceptionMapper
    public Response missing(ModelNotFoundException e) {
        return Problem.response(Status.NOT_FOUND, "There is no such entry in the shop.", List.of());
    }

    @ServerExceptionMapper
    public Response taken(UniqueViolation e) {
        return Problem.response(Status.CONFLICT, "The shop has an entry of that name already.", List.of());
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException e) {
        List<Violation> violations = e.getConstraintViolations().stream()
                .map(violation -> new Violation(field(violation), violation.getMessage()))
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
                .toList();
        return Problem.response(Status.BAD_REQUEST, "Some values are not valid.", violations);
    }

    /** JSON of which a value cannot be what its field wants, such as a price that is no number. */
    @ServerExceptionMapper
    public Response unreadable(MismatchedInputException e) {
        List<Violation> violations = e.getPath().stream()
                .map(Reference::getFieldName)
                .filter(Objects::nonNull)
                .map(field -> new Violation(field, "is not of the right type"))
                .toList();
        return Problem.response(Status.BAD_REQUEST, "Some values are not valid.", violations);
    }

    @ServerExceptionMapper
    public Response other(WebApplicationException e) {
        return Problem.response(e.getResponse().getStatusInfo(), String.valueOf(e.getMessage()), List.of());
    }

    private static String field(ConstraintViolation<?> violation) {
        String last = "";
        for (Path.Node node : violation.getPropertyPath()) {
            last = node.getName();
        }
        return last;
    }
}
