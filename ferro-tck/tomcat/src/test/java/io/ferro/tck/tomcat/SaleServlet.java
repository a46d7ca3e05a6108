package io.ferro.tck.tomcat;

import io.ferro.tck.shop.Counter;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The shop as servlets have it. What is posted is the customer's name. */
@WebServlet(urlPatterns = "/sales/*", asyncSupported = true)
public class SaleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("serial") // Servlets are not serialized.
    private Counter counter;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String customer = request.getReader().lines().collect(Collectors.joining());
        switch (path(request)) {
            case "failing" -> counter.sellAndFail(customer);
            case "careless" -> counter.sellCarelessly(customer);
            case "stage", "suspended" -> later(request, counter.sellForOther(customer));
            case "failing-stage" -> later(request, counter.sellForOtherThatFails(customer));
            default -> response.getWriter().write(counter.sell(customer));
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter()
                .write(
                        switch (path(request)) {
                            case "sessions" -> counter.sessions();
                            case "held" -> counter.held();
                            default -> counter.customers();
                        });
    }

    private static String path(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    }

    private static void later(HttpServletRequest request, Supplier<String> answer) {
        AsyncContext later = request.startAsync();
        Counter.OTHER.execute(() -> {
            HttpServletResponse response = (HttpServletResponse) later.getResponse();
            try {
                response.getWriter().write(answer.get());
            } catch (IllegalStateException e) {
                response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                later.complete();
            }
        });
    }
}
