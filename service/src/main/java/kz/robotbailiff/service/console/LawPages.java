package kz.robotbailiff.service.console;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import kz.robotbailiff.service.docket.LawOfDay;
import kz.robotbailiff.service.docket.Regions;
import kz.robotbailiff.service.platform.Time;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The law of today, and the ministry's switch of regions.
@Controller
final class LawPages {

    private final Desktop desktop;
    private final LawOfDay laws;
    private final Time time;
    private final Switchboard switchboard;

    LawPages(Desktop desktop, LawOfDay laws, Time time, Switchboard switchboard) {
        this.desktop = desktop;
        this.laws = laws;
        this.time = time;
        this.switchboard = switchboard;
    }

    @GetMapping("/console/law")
    ModelAndView law(HttpServletRequest request, @AuthenticationPrincipal OidcUser user) {
        var today = laws.on(time.today());
        return desktop.page(
                "law",
                request,
                Staff.of(user),
                Map.of(
                        "law", today,
                        "places", switchboard.places(today),
                        "turns", switchboard.turns(),
                        "horizon", laws.horizon(),
                        "today", time.today()));
    }

    /// Turns one region on or off from a day, which only the ministry may.
    @PostMapping("/console/law/regions")
    String turn(
            @AuthenticationPrincipal OidcUser user,
            @RequestParam int region,
            @RequestParam boolean on,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam(defaultValue = "") String reason) {
        var staff = Staff.of(user);
        if (!staff.role().equals("ministry")) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        if (!Regions.ALL.contains(region)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        if (from.isBefore(time.today())) {
            return "redirect:/console/law?problem=past";
        }
        if (reason.isBlank()) {
            return "redirect:/console/law?problem=reason";
        }
        var turn = new Regions.Turn(region, from, on, staff.login(), reason.strip());
        switchboard.turn(staff, turn);
        return "redirect:/console/law";
    }
}
