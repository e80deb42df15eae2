package kz.robotbailiff.service.console;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// An office on a Friday, and the pages that its staff ask for and press.
final class Desk implements AutoCloseable {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 9, 6);

    final Office office = new Office(FRIDAY);
    private final MockMvc web =
            MockMvcBuilders.webAppContextSetup((WebApplicationContext) office.context)
                    .apply(springSecurity())
                    .build();

    /// What somebody who is not logged in gets.
    MockHttpServletResponse ask(MockHttpServletRequestBuilder request) {
        try {
            return web.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    MockHttpServletResponse ask(MockHttpServletRequestBuilder request, RequestPostProcessor who) {
        return ask(request.with(who));
    }

    /// Sends a form with its token and lets the docket come to rest.
    MockHttpServletResponse press(RequestPostProcessor who, String path, String... fields) {
        var request = post(path).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        var response = ask(request, who);
        office.settle();
        return response;
    }

    /// The item of a file on the work list that nobody has answered.
    long item(long file) {
        return Long.parseLong(
                office.ask("select id from work_item where answered_at is null and file = " + file)
                        .getFirst());
    }

    /// The outcome of a file's last decision.
    String outcome(long file) {
        return office.ask("select outcome from v_decision where file = " + file + " order by id")
                .getLast();
    }

    @Override
    public void close() {
        office.close();
    }
}
