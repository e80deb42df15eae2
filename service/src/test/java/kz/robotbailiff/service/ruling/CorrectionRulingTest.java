package kz.robotbailiff.service.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.service.docket.Task;
import kz.robotbailiff.service.ruling.Chancery.Case;
import org.junit.jupiter.api.Test;

/// A ruling of correction names the ruling that was wrong and what the officer found.
class CorrectionRulingTest {

    @Test
    void correctionNamesTheRulingAndTheReason() {
        try (var chancery = new Chancery()) {
            var seizure =
                    chancery.order(Case.open(), ActKind.ISSUE_SEIZURE_RULING, null, 1).getFirst();
            chancery.carry(List.of(seizure));
            var number = chancery.ask("select number from ruling").getFirst();
            var correction = corrected(chancery, seizure.file());
            chancery.carry(List.of(correction));

            var page = chancery.pages.html(correction.id(), Language.RU).orElseThrow();
            assertThat(page).contains(number, "Деньги – пособие на ребёнка", "обнаружена ошибка");
            assertThat(
                            chancery.ask(
                                    "select form || ' ' || number from ruling order by issued_at,"
                                            + " act desc"))
                    .anySatisfy(line -> assertThat(line).startsWith("correction 31-2024-6-"));
            assertThat(chancery.carry(List.of(correction))).as("issued once").isNotEmpty();
            assertThat(chancery.ask("select count(*) from ruling where form = 'correction'"))
                    .containsExactly("1");
        }
    }

    /// An officer's deed, the fact that it told, the decision and its act.
    private static Task corrected(Chancery chancery, long file) {
        long id = 900_000_001;
        for (var sql :
                List.of(
                        "insert into staff_deed (id, at, login, role, kind, file, reason) values"
                                + " (77, now(), 'o', 'officer', 'CORRECT', :f,"
                                + " 'Деньги – пособие на ребёнка')",
                        "insert into fact (id, file, kind, happened_at, recorded_at, detail, act,"
                                + " note) values (:i, :f, 'corrected', now(), now(), 'SEIZURE', :f,"
                                + " 'deed 77')",
                        "insert into decision (id, file, fact, made_at, law_day, edition, outcome,"
                                + " grounds) values (:i, :f, :i, now(), '2024-10-08', 1,"
                                + " 'CORRECTED', '')",
                        "insert into act (id, file, decision, kind, region, detail, next_try)"
                                + " values (:i, :f, :i, 'ISSUE_CORRECTION_RULING', 31, 'SEIZURE',"
                                + " now())")) {
            var filled = sql.replace(":f", "" + file).replace(":i", "" + id);
            chancery.db.transact(connection -> {
                try (var statement = connection.createStatement()) {
                    return statement.executeUpdate(filled);
                }
            });
        }
        return new Task(
                id,
                file,
                id,
                ActKind.ISSUE_CORRECTION_RULING,
                31,
                Tenge.ZERO,
                "SEIZURE",
                0,
                Chancery.NOW);
    }
}
