package kz.robotbailiff.service.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.service.ruling.FileVerification.Found;
import kz.robotbailiff.service.ruling.RevokedList.Revoked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// A file is accepted as it was issued, and refused with any byte of it changed.
class FileVerificationTest {

    private static final Chancery CHANCERY = new Chancery();
    private static final int CHANGES = 50;

    @AfterAll
    static void close() {
        CHANCERY.close();
    }

    private final SigningKey key = CHANCERY.keys.of(31).orElseThrow();

    @Test
    void theOriginalIsAcceptedAndEachOfFiftyChangesRefused() {
        var verification = verification(List.of());
        var number = CHANCERY.pages.line(issue()).orElseThrow().number();
        copies().forEach((kind, file) -> {
            var answer = verification.check(file);
            assertThat(answer.found()).as(kind).isEqualTo(Found.GENUINE);
            assertThat(answer.number()).as(kind).startsWith("31-2024-1-");
            var dice = new Random(7);
            for (int i = 0; i < CHANGES; i++) {
                var changed = changed(file, dice);
                assertThat(verification.check(changed).found())
                        .as("%s, change %d", kind, i)
                        .isNotIn(Found.GENUINE, Found.REVOKED);
            }
        });
        assertThat(number).isNotEmpty();
    }

    private static byte[] changed(byte[] file, Random dice) {
        var changed = file.clone();
        int at = dice.nextInt(file.length);
        changed[at] ^= (byte) (1 + dice.nextInt(255));
        return changed;
    }

    @Test
    void everyByteOfTheSignatureInAPaperCounts() {
        var verification = verification(List.of());
        var paper = java.util.Objects.requireNonNull(copies().get("pdf"));
        var text = new String(paper, StandardCharsets.ISO_8859_1);
        int gap = text.lastIndexOf("/Contents <") + 10;
        int end = text.indexOf('>', gap);
        for (int at = gap; at <= end; at++) {
            var changed = paper.clone();
            changed[at] = (byte) (changed[at] == '1' ? '2' : '1');
            assertThat(verification.check(changed).found()).isEqualTo(Found.NOT_GENUINE);
        }
    }

    @Test
    void whatIsOnTheListIsNamedAsRevoked() {
        for (var file : copies().values()) {
            var number = verification(List.of()).check(file).number();
            var revoked =
                    new Revoked(number, LocalDate.of(2024, 10, 9), "corrected", "31-2024-9-1");
            var answer = verification(List.of(revoked)).check(file);
            assertThat(answer.found()).isEqualTo(Found.REVOKED);
            assertThat(answer.revoked()).isEqualTo(revoked);
        }
    }

    @Test
    void aChangedListIsNoList() {
        var list = new RevokedList(Chancery.NOW, List.of()).write(key);
        var known = List.of(key.certificate());
        assertThat(RevokedList.read(list, known)).isPresent();
        var dice = new Random(3);
        for (int i = 0; i < CHANGES; i++) {
            assertThat(RevokedList.read(changed(list, dice), known)).isEmpty();
        }
    }

    @Test
    void whatIsNoRulingIsSaidToBeNone() {
        var verification = verification(List.of());
        for (var text : List.of("", "a", "hello", "PK\u0003\u0004", "<?xml version='1.0'?>")) {
            assertThat(verification.check(text.getBytes(StandardCharsets.UTF_8)).found())
                    .isEqualTo(Found.NOT_OURS);
        }
        for (var text :
                List.of("{}", "%PDF-1.7", "<!DOCTYPE html>", "RB1:", "RB1:AAAA", "{\"a\":")) {
            assertThat(verification.check(text.getBytes(StandardCharsets.UTF_8)).found())
                    .isEqualTo(Found.NOT_GENUINE);
        }
    }

    private FileVerification verification(List<Revoked> revoked) {
        var list = new RevokedList(Chancery.NOW, revoked).write(key);
        return new FileVerification(Trust.read(Trust.write(List.of(key.certificate()), list)));
    }

    private static long issue() {
        var task =
                CHANCERY.order(Chancery.Case.open(), ActKind.ISSUE_INITIATION_RULING, null, 3)
                        .getFirst();
        CHANCERY.carry(List.of(task));
        return task.id();
    }

    private Map<String, byte[]> copies() {
        long ruling = issue();
        var copies = new LinkedHashMap<String, byte[]>();
        copies.put("pdf", CHANCERY.pages.pdf(ruling).orElseThrow());
        var page = CHANCERY.pages.html(ruling, Language.KK).orElseThrow();
        assertThat(page).contains("<a href=\"" + Chancery.VERIFY + "\">");
        copies.put("html", page.getBytes(StandardCharsets.UTF_8));
        copies.put("json", CHANCERY.pages.proof(ruling).orElseThrow());
        var content = CHANCERY.pages.signed(ruling).orElseThrow().content();
        copies.put("code", CodeText.of(content, key).getBytes(StandardCharsets.UTF_8));
        return copies;
    }
}
