package kz.robotbailiff.service.console;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.service.docket.HorizonWatch;
import kz.robotbailiff.service.platform.Time;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The figures, for people and for machines, with the recount beside them.
@Controller
final class FigurePages {

    /// The first day of the pilot in Taraz: nothing is older.
    static final LocalDate BEGINNING = LocalDate.of(2024, 1, 1);

    private final Desktop desktop;
    private final Statistics statistics;
    private final Board board;
    private final Time time;
    private final HorizonWatch horizon;

    FigurePages(
            Desktop desktop, Statistics statistics, Board board, Time time, HorizonWatch horizon) {
        this.horizon = horizon;
        this.desktop = desktop;
        this.statistics = statistics;
        this.board = board;
        this.time = time;
    }

    @GetMapping("/console")
    ModelAndView home(HttpServletRequest request, @AuthenticationPrincipal OidcUser user) {
        var total = statistics.total(BEGINNING);
        var weeks = statistics.byWeek(BEGINNING);
        var today = time.today();
        var shown = new LinkedHashMap<String, Object>();
        shown.put("horizon", horizon);
        shown.put("total", total);
        shown.put("recount", statistics.recount(BEGINNING));
        shown.put("regions", statistics.byRegion(BEGINNING));
        shown.put("days", statistics.byDay(BEGINNING));
        shown.put("weeks", weeks);
        shown.put("chart", WeekChart.of(weeks));
        shown.put(
                "forecast",
                Forecast.of(today, board.lastDays(today, today.plusDays(Forecast.DAYS - 1))));
        shown.put("queues", board.queues());
        shown.put("messages", board.messages());
        shown.put("lifts", board.unconfirmedLifts());
        shown.put("banks", board.slowBanks());
        return desktop.page("home", request, Staff.of(user), shown);
    }

    /// Sums as decimal strings; `recount.agrees` says whether the figures may be published.
    @GetMapping(path = "/console/statistics.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> json() {
        var total = statistics.total(BEGINNING);
        var recount = statistics.recount(BEGINNING);
        var sheet = new LinkedHashMap<String, Object>();
        sheet.put("asOf", time.now().toString());
        sheet.put("total", figures(total));
        sheet.put(
                "recount",
                Map.of(
                        "agrees", recount.agrees(total),
                        "initiated", recount.initiated(),
                        "initiatedSum", recount.initiatedSum().toDecimal(),
                        "collectedSum", recount.collected().toDecimal()));
        sheet.put("regions", all(statistics.byRegion(BEGINNING)));
        sheet.put("days", all(statistics.byDay(BEGINNING)));
        sheet.put("weeks", all(statistics.byWeek(BEGINNING)));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(sheet);
    }

    private static List<Map<String, Object>> all(List<Figures> rows) {
        return rows.stream().map(FigurePages::figures).toList();
    }

    private static Map<String, Object> figures(Figures row) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("key", row.key());
        figures.put("initiated", row.initiated());
        figures.put("initiatedSum", row.initiatedSum().toDecimal());
        figures.put("paid", row.paid());
        figures.put("collectedSum", row.collected().toDecimal());
        figures.put("transferred", row.transferred());
        figures.put("termEnded", row.termEnded());
        figures.put("optedOut", row.optedOut());
        figures.put("transferredSum", row.transferredSum().toDecimal());
        figures.put("cancelled", row.cancelled());
        figures.put("released", row.released());
        figures.put("returned", row.returned());
        figures.put("inHand", row.inHand());
        figures.put("potentialFee", row.potential().toDecimal());
        figures.put("realisedFee", row.realised().toDecimal());
        return figures;
    }
}
