package kz.robotbailiff.service.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.service.docket.Enclosures;
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

/// What staff read: files with their reasons, work, and trouble.
@Controller
final class ConsolePages {

    private final Desktop desktop;
    private final Board board;
    private final FileDrawer drawer;
    private final Rulings rulings;
    private final Time time;
    private final Enclosures enclosures;

    ConsolePages(Desktop desktop, Board board, FileDrawer drawer, Papers papers, Time time) {
        this.desktop = desktop;
        this.board = board;
        this.drawer = drawer;
        this.rulings = papers.rulings();
        this.enclosures = papers.enclosures();
        this.time = time;
    }

    /// The papers of a file: what the robot ruled, and what the debtor enclosed.
    record Papers(Rulings rulings, Enclosures enclosures) {}

    @GetMapping("/console/find")
    ModelAndView find(
            HttpServletRequest request,
            @AuthenticationPrincipal OidcUser user,
            @RequestParam(defaultValue = "") String q) {
        var wanted = q.strip();
        var found = wanted.isEmpty() ? List.of() : drawer.find(wanted);
        return desktop.page("find", request, Staff.of(user), Map.of("q", wanted, "found", found));
    }

    @GetMapping("/console/files/{id}")
    ModelAndView file(
            HttpServletRequest request,
            @AuthenticationPrincipal OidcUser user,
            @PathVariable long id) {
        var staff = Staff.of(user);
        var file = drawer.file(id).orElseThrow(ConsolePages::notFound);
        drawer.noteLook(staff, id, "file");
        var contents = new LinkedHashMap<String, Object>(new Contents(drawer, rulings).of(id));
        contents.put("file", file);
        contents.put("items", board.itemsOf(id));
        contents.put("mayDecide", staff.mayDecide(FileDrawer.region(file)));
        contents.put("today", time.today());
        return desktop.page("file", request, staff, contents);
    }

    @GetMapping("/console/work")
    ModelAndView work(HttpServletRequest request, @AuthenticationPrincipal OidcUser user) {
        var staff = Staff.of(user);
        var items = board.work(staff.region().orElse(0));
        return desktop.page("work", request, staff, Map.of("items", items, "today", time.today()));
    }

    @GetMapping("/console/work/{id}")
    ModelAndView item(
            HttpServletRequest request,
            @AuthenticationPrincipal OidcUser user,
            @PathVariable long id) {
        var staff = Staff.of(user);
        var item = board.item(id).orElseThrow(ConsolePages::notFound);
        drawer.noteLook(staff, item.file(), "item");
        return desktop.page(
                "item",
                request,
                staff,
                Map.of(
                        "item", item,
                        "enclosures", enclosures.of(item.file()),
                        "file", drawer.file(item.file()).orElseThrow(ConsolePages::notFound),
                        "mayDecide", staff.mayDecide(item.region())));
    }

    @GetMapping("/console/trouble")
    ModelAndView trouble(HttpServletRequest request, @AuthenticationPrincipal OidcUser user) {
        var staff = Staff.of(user);
        int region = staff.region().orElse(0);
        return desktop.page(
                "trouble",
                request,
                staff,
                Map.of("acts", board.actsGivenUp(region), "files", board.filesSetAside(region)));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
