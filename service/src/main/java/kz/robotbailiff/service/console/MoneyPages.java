package kz.robotbailiff.service.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import kz.robotbailiff.service.docket.MoneyDesk;
import kz.robotbailiff.service.platform.Db;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The book of money: alarms, providers, registers, money that waits, and the nightly proof.
@Controller
final class MoneyPages {

    private static final String PAGE = "redirect:/console/money";

    private final Desktop desktop;
    private final MoneyBoard board;
    private final MoneyDesk desk;
    private final Db db;
    private final Diary diary;

    MoneyPages(Desktop desktop, MoneyBoard board, MoneyDesk desk, Db db, Diary diary) {
        this.desktop = desktop;
        this.board = board;
        this.desk = desk;
        this.db = db;
        this.diary = diary;
    }

    @GetMapping("/console/money")
    ModelAndView money(HttpServletRequest request, @AuthenticationPrincipal OidcUser user) {
        return desktop.page("money", request, Staff.of(user), new LinkedHashMap<>(board.all()));
    }

    @PostMapping("/console/money/registers")
    String reconcile(@AuthenticationPrincipal OidcUser user) {
        noted(mayAct(user), "RECONCILE", null);
        desk.reconcile();
        return PAGE + "#registers";
    }

    @PostMapping("/console/money/proof")
    String prove(@AuthenticationPrincipal OidcUser user) {
        noted(mayAct(user), "PROVE_BOOK", null);
        desk.prove();
        return PAGE + "#proof";
    }

    /// Gives unmatched money to a file of the officer's own region.
    @PostMapping("/console/money/unmatched/{receipt}")
    String match(
            @AuthenticationPrincipal OidcUser user,
            @PathVariable long receipt,
            @RequestParam(defaultValue = "") String number) {
        var staff = Staff.of(user);
        var found = board.file(number.strip());
        if (found.isEmpty()) {
            return PAGE + "?problem=number#unmatched";
        }
        if (!staff.mayDecide(found.get().region())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        noted(staff, "MATCH_MONEY", found.get().file());
        return desk.match(receipt, found.get().file())
                ? PAGE + "#unmatched"
                : PAGE + "?problem=gone#unmatched";
    }

    /// What a provider took back too late is settled between it and the state: by an officer of the
    /// file's region, and where the money belongs to no file by whoever may act.
    @PostMapping("/console/money/claims/{receipt}")
    String settle(@AuthenticationPrincipal OidcUser user, @PathVariable long receipt) {
        var staff = mayAct(user);
        var claimed = board.claimed(receipt);
        if (claimed.isPresent() && !staff.mayDecide(claimed.get().region())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        noted(staff, "SETTLE_CLAIM", claimed.map(MoneyBoard.Found::file).orElse(null));
        return desk.settleClaim(receipt) ? PAGE + "#claims" : PAGE + "?problem=gone#claims";
    }

    private void noted(Staff staff, String deed, @org.jspecify.annotations.Nullable Long file) {
        db.transact(connection -> diary.note(connection, staff, deed, file, ""));
    }

    private static Staff mayAct(OidcUser user) {
        var staff = Staff.of(user);
        if (staff.role().equals("auditor")) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return staff;
    }
}
