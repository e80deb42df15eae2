package kz.robotbailiff.service.console;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import kz.robotbailiff.service.docket.LawOfDay;
import kz.robotbailiff.service.docket.Rulings;
import kz.robotbailiff.service.platform.Time;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// What staff read: figures, files with their reasons, work, trouble, and the law of today.
@Controller
final class ConsolePages {

    /// The first day of the pilot in Taraz: nothing is older.
    private static final LocalDate BEGINNING = LocalDate.of(2024, 1, 1);

    private final Desktop desktop;
    private final Statistics statistics;
    private final Board board;
    private final FileDrawer drawer;
    private final Room room;

    /// What the pages take from elsewhere.
    record Room(Rulings rulings, LawOfDay laws, Time time) {}

    ConsolePages(
            Desktop desktop, Statistics statistics, Board board, FileDrawer drawer, Room room) {
        this.desktop = desktop;
        this.statistics = statistics;
        this.board = board;
        this.drawer = drawer;
        this.room = room;
    }

    @GetMapping("/console")
    ModelAndView home(HttpServletRequest request, @AuthenticationPrincipal OidcUser user) {
        var total = statistics.total(BEGINNING);
        return desktop.page(
                "home",
                request,
                Staff.of(user),
                Map.of(
                        "total", total,
                        "agrees", statistics.recount(BEGINNING).agrees(total),
                        "regions", statistics.byRegion(BEGINNING),
                        "days", statistics.byDay(BEGINNING),
                        "queues", board.queues(),
                        "lifts", board.unconfirmedLifts()));
    }

    @GetMapping("/console/find")
    ModelAndView find(
            HttpServletRequest request,
            @AuthenticationPrincipal OidcUser user,
            @RequestParam(defaultValue = "") String q) {
        var wanted = q.strip();
        var found = wanted.isEmpty() ? java.util.List.of() : drawer.find(wanted);
        return desktop.page("find", request, Staff.of(user), Map.of("q", wanted, "found", found));
    }

    @GetMapping("/console/files/{id}")
    ModelAndView file(
            HttpServletRequest request,
            @AuthenticationPrincipal OidcUser user,
            @PathVariable long id) {
        var staff = Staff.of(user);
        var file =
                drawer.file(id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        drawer.noteLook(staff, id, "file");
        var region = Objects.requireNonNullElse(file.get("region"), 0);
        return desktop.page(
                "file",
                request,
                staff,
                Map.of(
                        "file", file,
                        "facts", drawer.facts(id),
                        "decisions", drawer.decisions(id),
                        "acts", drawer.acts(id),
                        "rulings", room.rulings().of(id),
                        "mayDecide", staff.mayDecide(((Number) region).intValue())));
    }

    @GetMapping("/console/work")
    ModelAndView work(HttpServletRequest request, @AuthenticationPrincipal OidcUser user) {
        var staff = Staff.of(user);
        var items = board.work(staff.region().orElse(0));
        return desktop.page("work", request, staff, Map.of("items", items));
    }

    @GetMapping("/console/trouble")
    ModelAndView trouble(HttpServletRequest request, @AuthenticationPrincipal OidcUser user) {
        var staff = Staff.of(user);
        return desktop.page(
                "trouble",
                request,
                staff,
                Map.of(
                        "acts", board.actsGivenUp(staff.region().orElse(0)),
                        "files", board.filesSetAside()));
    }

    @GetMapping("/console/law")
    ModelAndView law(HttpServletRequest request, @AuthenticationPrincipal OidcUser user) {
        var today = room.laws().on(room.time().today());
        return desktop.page(
                "law",
                request,
                Staff.of(user),
                Map.of("law", today, "places", Places.on(today), "horizon", room.laws().horizon()));
    }
}
