package io.ferro.recordshop.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.List;

/** Why a request failed, in the form of RFC 9457. */
public record Problem(int status, String title, String detail, List<Violation> violations) {

    /** What is wrong with one field. */
    public record Violation(String field, String message) {}

    static Response response(StatusType status, String detail, List<Violation> violations) {
        return Response.status(status)
                .type("application/problem+json")
                .entity(new Problem(status.getStatusCode(), status.getReasonPhrase(), detail, violations))
                .build();
    }
}
