package kz.robotbailiff.service.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.robotbailiff.service.payment.Window.Asker;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/// The check–pay protocol of payment terminals and banks: one address for each dialect.
@RestController
final class AgentController {

    private static final int LONGEST = 4 << 10;

    private final Agents agents;
    private final Window window;
    private final Map<String, Dialect> dialects = new HashMap<>();

    AgentController(Agents agents, Window window, List<Dialect> dialects) {
        this.agents = agents;
        this.window = window;
        dialects.forEach(dialect -> this.dialects.put(dialect.name(), dialect));
    }

    @RequestMapping(
            path = "/payments/{name:osmp|kaspi}",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<String> answer(HttpServletRequest request, @PathVariable String name)
            throws IOException {
        var said = said(request);
        var agent = agents.known(request, said);
        if (agent.isEmpty()) {
            return ResponseEntity.status(401).header("WWW-Authenticate", "Basic").build();
        }
        var dialect = Objects.requireNonNull(dialects.get(name));
        var asked = Query.read(said).map(Asked::read).orElse(new Asked.Refused("", Reason.OTHER));
        var asker = new Asker(agent.get(), dialect, agents.idName(agent.get()));
        var reply = window.answer(asker, asked);
        return ResponseEntity.ok().contentType(dialect.type()).body(dialect.write(reply));
    }

    /// The question: the address's own fields, or the form that was sent.
    private static byte[] said(HttpServletRequest request) throws IOException {
        return request.getMethod().equals("POST")
                ? request.getInputStream().readNBytes(LONGEST + 1)
                : Objects.requireNonNullElse(request.getQueryString(), "").getBytes(UTF_8);
    }
}
