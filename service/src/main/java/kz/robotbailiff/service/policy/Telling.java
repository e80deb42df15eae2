package kz.robotbailiff.service.policy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import kz.robotbailiff.core.simulation.Report;
import kz.robotbailiff.core.simulation.SumBand;
import kz.robotbailiff.service.platform.Phrases;

/// The sentences of a report: what was asked, and plainly what was counted and what was not.
record Telling(Report report, Phrases words, Numbers numbers) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    List<String> question() {
        var policy = report.policy();
        var change = policy.change();
        var said = new ArrayList<String>();
        said.add(words.say("question.period", "from", day(policy.from()), "to", day(policy.to())));
        changed(said, "question.ceiling", change.ceilingMci());
        changed(said, "question.term", change.termDays());
        changed(said, "question.seizure", change.seizureAfter());
        changed(said, "question.prohibition", change.prohibitionAfter());
        changed(said, "question.collection", change.collectionAfter());
        if (!change.territories().isEmpty()) {
            said.add(words.say("question.territory", "places", places(change.territories())));
        }
        if (said.size() == 1) {
            said.add(words.say("question.nothing"));
        }
        said.add(words.say("question.seed", "seed", policy.seed(), "asOf", day(report.asOf())));
        return said;
    }

    List<String> method() {
        var said = new ArrayList<String>();
        var control = report.control();
        said.add(words.say("method.recounted"));
        said.add(
                words.say(
                        control.differing() == 0 ? "method.control.ok" : "method.control.bad",
                        "files",
                        numbers.count(control.files()),
                        "differing",
                        numbers.count(control.differing())));
        if (report.evidence().needed()) {
            estimated(said);
        } else {
            said.add(words.say("method.nothing"));
        }
        measures(said);
        return said;
    }

    private void estimated(List<String> said) {
        var evidence = report.evidence();
        said.add(
                words.say(
                        "method.estimated",
                        "fresh",
                        numbers.count(evidence.fresh()),
                        "prolonged",
                        numbers.count(evidence.prolonged()),
                        "fitted",
                        numbers.count(evidence.fitted()),
                        "paid",
                        numbers.count(evidence.paid())));
        said.add(words.say("method.band", "draws", evidence.draws()));
        if (!evidence.unseen().isEmpty()) {
            said.add(
                    words.say(
                            "method.unseen",
                            "bands",
                            evidence.unseen().stream()
                                    .map(this::band)
                                    .collect(Collectors.joining(", ")),
                            "factor",
                            numbers.percent(evidence.slowing())));
        }
        if (!evidence.pooled().isEmpty()) {
            said.add(
                    words.say(
                            "method.pooled",
                            "regions",
                            evidence.pooled().stream()
                                    .map(code -> words.say("region." + code))
                                    .collect(Collectors.joining(", "))));
        }
    }

    private void measures(List<String> said) {
        var change = report.policy().change();
        if (change.seizureAfter().isPresent()
                || change.prohibitionAfter().isPresent()
                || change.collectionAfter().isPresent()) {
            said.add(words.say("method.measures"));
        }
        if (change.termDays().isPresent()) {
            said.add(words.say("method.behaviour"));
        }
    }

    List<String> curve() {
        return List.of(
                words.say("curve.text"),
                words.say("curve.assumed", "day", report.evidence().lastSeen()));
    }

    private void changed(List<String> said, String key, OptionalInt value) {
        value.ifPresent(number -> said.add(words.say(key, "number", number)));
    }

    private String places(List<String> prefixes) {
        return prefixes.stream()
                .map(prefix ->
                        prefix.isEmpty()
                                ? words.say("word.all")
                                : words.say("region." + prefix.substring(0, 2))
                                        + (prefix.length() == 2 ? "" : " (" + prefix + ")"))
                .collect(Collectors.joining(", "));
    }

    private String band(SumBand band) {
        return band == SumBand.ABOVE_60 ? "> " + band.above() : band.above() + "–" + band.upTo();
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
