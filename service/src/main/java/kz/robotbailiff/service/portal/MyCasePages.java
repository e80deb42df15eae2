package kz.robotbailiff.service.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.service.docket.Explanations;
import kz.robotbailiff.service.docket.RulingLine;
import kz.robotbailiff.service.docket.Rulings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// My case and its rulings.
@Controller
public class MyCasePages {

    private static final String MY = "/{lang:kk|ru|en}/my/{number}";

    private final Pages pages;
    private final Gate gate;
    private final CasePages cases;
    private final Rulings rulings;
    private final DebtorFacts facts;
    private final AccessLog log;
    private final Payments payments;
    private final Explanations explanations;

    MyCasePages(Pages pages, Gate gate, CasePages cases, Rulings rulings, Room room) {
        this.pages = pages;
        this.gate = gate;
        this.cases = cases;
        this.rulings = rulings;
        this.facts = room.facts();
        this.log = room.log();
        this.payments = room.payments();
        this.explanations = room.explanations();
    }

    /// The room's own parts that these pages share.
    record Room(DebtorFacts facts, AccessLog log, Payments payments, Explanations explanations) {}

    @GetMapping(MY)
    ModelAndView my(
            @PathVariable String lang, @PathVariable String number, HttpServletRequest request) {
        var visit = gate.reader(request, number);
        log.note(visit, "case");
        var language = Language.ofTag(lang);
        return pages.page("my", language, request)
                .addObject("c", cases.of(visit.file()))
                .addObject("why", why(visit, language))
                .addObject("host", payments.host());
    }

    /// Only the debtor is told why; nobody else's page asks for it.
    private Map<Long, Why> why(Visit visit, Language language) {
        return visit.isKnown()
                ? Why.of(explanations.of(visit.file(), language), explanations, language)
                : Map.of();
    }

    /// The press that opens a ruling. For the ruling of initiation it is a fact of the case: only
    /// a person presses, so no previewer can open it in the person's stead.
    @PostMapping(MY + "/rulings/{ruling}")
    ModelAndView openRuling(
            @PathVariable String lang,
            @PathVariable String number,
            @PathVariable long ruling,
            HttpServletRequest request) {
        opened(request, number, ruling);
        return Pages.on("/" + lang + "/my/" + number + "/rulings/" + ruling);
    }

    @PostMapping(MY + "/rulings/{ruling}/download")
    ResponseEntity<byte[]> download(
            @PathVariable String lang,
            @PathVariable String number,
            @PathVariable long ruling,
            HttpServletRequest request) {
        var line = opened(request, number, ruling);
        return page(line, lang, attachment(line, "html"));
    }

    @PostMapping(MY + "/rulings/{ruling}/paper")
    ResponseEntity<byte[]> paper(
            @PathVariable String number, @PathVariable long ruling, HttpServletRequest request) {
        var line = opened(request, number, ruling);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(line, "pdf"))
                .body(rulings.pdf(line.id()).orElseThrow(NotHere::new));
    }

    private static String attachment(RulingLine line, String ending) {
        var name = line.number().replaceAll("[^0-9A-Za-z.-]", "-");
        return "attachment; filename=\"" + name + "." + ending + "\"";
    }

    @GetMapping(MY + "/rulings/{ruling}")
    ResponseEntity<byte[]> readRuling(
            @PathVariable String lang,
            @PathVariable String number,
            @PathVariable long ruling,
            HttpServletRequest request) {
        var visit = gate.reader(request, number);
        var line = line(visit, ruling);
        onlyTheirs(visit, line);
        boolean opened = cases.of(visit.file()).story().deeds().rulingOpened() != null;
        if (!opened && line.form().equals("initiation")) {
            throw new NotHere();
        }
        return page(line, lang, "inline");
    }

    private RulingLine opened(HttpServletRequest request, String number, long ruling) {
        var visit = gate.presser(request, number);
        var line = line(visit, ruling);
        onlyTheirs(visit, line);
        log.pressed(visit, "ruling");
        if (line.form().equals("initiation")) {
            facts.rulingOpened(visit.file());
        }
        return line;
    }

    /// The message itself leads to the ruling of initiation; every other one is for the debtor.
    private static void onlyTheirs(Visit visit, RulingLine line) {
        if (!visit.isKnown() && !line.form().equals("initiation")) {
            throw new NotKnown(visit.number(), "documents");
        }
    }

    private RulingLine line(Visit visit, long ruling) {
        return rulings.line(ruling)
                .filter(line -> line.file() == visit.file())
                .orElseThrow(NotHere::new);
    }

    private ResponseEntity<byte[]> page(RulingLine line, String lang, String disposition) {
        var html = rulings.html(line.id(), Language.ofTag(lang)).orElseThrow(NotHere::new);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("Content-Security-Policy", rulings.policy())
                .body(html.getBytes(StandardCharsets.UTF_8));
    }
}
