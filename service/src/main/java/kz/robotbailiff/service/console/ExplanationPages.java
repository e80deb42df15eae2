package kz.robotbailiff.service.console;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.service.docket.Explanation;
import kz.robotbailiff.service.docket.Explanations;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/// The explanations of a file as JSON, for auditors: every decision with its edition, its rules,
/// and each input with value, source and date, as codes and in three languages.
@Controller
final class ExplanationPages {

    private final Explanations explanations;
    private final FileDrawer drawer;

    ExplanationPages(Explanations explanations, FileDrawer drawer) {
        this.explanations = explanations;
        this.drawer = drawer;
    }

    @GetMapping(path = "/console/files/{id}/explanations.json", produces = "application/json")
    @ResponseBody
    Map<String, Object> explanations(
            @AuthenticationPrincipal OidcUser user, @PathVariable long id) {
        var staff = Staff.of(user);
        if (!staff.role().equals("auditor")) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        if (drawer.file(id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        drawer.noteLook(staff, id, "explanations");
        var told = new EnumMap<Language, List<Explanation>>(Language.class);
        for (var language : Language.values()) {
            told.put(language, explanations.of(id, language));
        }
        var acts =
                drawer.acts(id).stream()
                        .collect(Collectors.groupingBy(act -> String.valueOf(act.get("decision"))));
        var codes = told.getOrDefault(Language.EN, List.of());
        var decisions = new ArrayList<Map<String, Object>>();
        for (int n = 0; n < codes.size(); n++) {
            int place = n;
            var each = codes.get(n);
            var decision = decision(each);
            decision.put("sentence", said(told, all -> all.get(place).sentence()));
            decision.put("rules", rules(told, place));
            decision.put(
                    "acts",
                    acts.getOrDefault(String.valueOf(each.decision()), List.of()).stream()
                            .map(ExplanationPages::act)
                            .toList());
            decisions.add(decision);
        }
        return Map.of("file", id, "decisions", decisions);
    }

    private static Map<String, Object> decision(Explanation explained) {
        var decision = new LinkedHashMap<String, Object>();
        decision.put("id", explained.decision());
        decision.put("madeAt", explained.madeAt().toString());
        decision.put("lawDay", explained.lawDay().toString());
        decision.put("edition", explained.edition());
        decision.put("outcome", explained.outcome().name());
        return decision;
    }

    private static List<Map<String, Object>> rules(
            Map<Language, List<Explanation>> told, int place) {
        var rules = new ArrayList<Map<String, Object>>();
        var reasons = told.getOrDefault(Language.EN, List.of()).get(place).reasons();
        for (int n = 0; n < reasons.size(); n++) {
            int at = n;
            var reason = reasons.get(n);
            var rule = new LinkedHashMap<String, Object>();
            rule.put("rule", reason.rule());
            rule.put("norm", reason.code().name());
            rule.put("citation", said(told, all -> all.get(place).reasons().get(at).norm()));
            rule.put("met", reason.met());
            rule.put("sentence", said(told, all -> all.get(place).reasons().get(at).sentence()));
            rule.put("inputs", reason.inputs().stream().map(ExplanationPages::input).toList());
            rules.add(rule);
        }
        return rules;
    }

    private static Map<String, Object> input(Explanation.Input input) {
        var told = new LinkedHashMap<String, Object>();
        told.put("name", input.name());
        told.put("value", input.stored());
        told.put("source", input.origin().name());
        told.put("on", input.on().toString());
        if (input.claim() != null) {
            told.put("contestedBy", input.claim().name());
        }
        return told;
    }

    private static Map<String, Object> act(Map<String, ?> row) {
        var act = new LinkedHashMap<String, Object>();
        for (var name : List.of("id", "kind", "sum", "detail", "state", "reason")) {
            var value = row.get(name);
            if (value != null) {
                act.put(name, value instanceof Number ? value : value.toString());
            }
        }
        return act;
    }

    private interface Part {
        String of(List<Explanation> explained);
    }

    private static Map<String, String> said(Map<Language, List<Explanation>> told, Part part) {
        var said = new LinkedHashMap<String, String>();
        told.forEach(
                (language, all) -> said.put(language.tag().toLowerCase(Locale.ROOT), part.of(all)));
        return said;
    }
}
