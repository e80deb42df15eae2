package kz.robotbailiff.service.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.service.docket.RulingLine;
import kz.robotbailiff.service.docket.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// The papers beside the rulings: each in Kazakh and Russian, numbered, signed, valid PDF/A.
class PaperFormsTest {

    private static final Chancery CHANCERY = new Chancery();
    private static final Chancery.Case OPEN = Chancery.Case.open();
    private static final Chancery.Case PAID = OPEN.ended("terminated", "paid", Tenge.of(20_156), 0);

    private final PaperClerk clerk =
            new PaperClerk(CHANCERY.floor, CHANCERY.drafting, Deadlines.of(Chancery.LAW));

    @AfterAll
    static void close() {
        CHANCERY.close();
    }

    @Test
    void aCollectionOrderAndItsRecallGoOutForTheirActs() throws IOException {
        long file = due(OPEN, ActKind.ORDER_COLLECTION, null);
        var order = only(file, "collection");
        check(
                order,
                List.of(
                        "Инкассолық өкім",
                        "ЖСН",
                        "Өндіріп алынатын сома – 20 156 ₸",
                        "қолма-қол ақшаны бақылау шоты",
                        "10-3-бабына, 58-бабының 2-тармағына",
                        "Заңмен қорғалған ақша алынбасын"),
                List.of(
                        "Инкассовое распоряжение",
                        "Взыскиваемая сумма – 20 156 ₸",
                        "контрольный счет наличности",
                        "Правил упрощенного производства",
                        "Исполнительный документ прилагается"));
        CHANCERY.write(
                "insert into act (id, file, decision, kind, region, detail, next_try) values (%d,"
                                .formatted(CHANCERY.ids.next())
                        + " %d, %d, 'RECALL_COLLECTION', 31, 'PAID', now())".formatted(file, file)
                        + "; insert into paper_due (decision, file) values (%d, %d)"
                                .formatted(file, file));
        clerk.writeOut();
        assertThat(forms(file)).containsExactlyInAnyOrder("collection", "recall");
        check(
                only(file, "recall"),
                List.of(
                        "Төлем құжатын кері қайтарып алу туралы өкім",
                        "№ " + order.number() + " инкассолық өкім берілген",
                        "толық көлемде орындалды"),
                List.of(
                        "Распоряжение об отзыве платежного документа",
                        "инкассовое распоряжение № " + order.number(),
                        "исполнено в полном объеме"));
    }

    @Test
    void theActOfExclusionNamesTheGroundAndTheTerm() throws IOException {
        long file = due(PAID, ActKind.EXCLUDE_FROM_REGISTER, "PAID");
        check(
                only(file, "exclusion"),
                List.of(
                        "тізілімінен шығару туралы акт",
                        "8, 9 және 13-тармақтарына",
                        "үш жұмыс күнінен кешіктірілмей"),
                List.of(
                        "Акт об исключении должника из Единого реестра должников",
                        "пунктах 8, 9 и 13",
                        "не позднее трех рабочих дней"));
    }

    @Test
    void howTheDebtorWasToldIsCertifiedAndAgainWhenMoreIsKnown() throws IOException {
        long file = CHANCERY.order(OPEN, ActKind.SEND_SMS, "open", 1).getFirst().file();
        CHANCERY.pages.certify(file);
        assertThat(forms(file)).as("nothing was sent yet").isEmpty();
        message(file, file, "sms", "failed", "05:02");
        CHANCERY.pages.certify(file);
        CHANCERY.pages.certify(file);
        check(
                only(file, "service"),
                List.of(
                        "Хабардар ету туралы куәлік",
                        "2024 жылғы 6 қыркүйек, 10:01 жіберілді (SMS-хабарлама",
                        "10:02 жеткізілмеді",
                        "тиісті түрде хабарланғаны дәлелденген жоқ",
                        "27-бабына"),
                List.of("Свидетельство об извещении", "не доказано", "статье 27"));
        message(CHANCERY.ids.next(), file, "push", "delivered", "06:00");
        CHANCERY.pages.certify(file);
        CHANCERY.pages.certify(file);
        assertThat(forms(file)).containsExactly("service", "service");
        check(
                CHANCERY.pages.of(file).getLast(),
                List.of(
                        "2024 жылғы 6 қыркүйек, 11:00 жеткізілді: борышкерге тиісті түрде",
                        "қосымшадағы хабарлама, іс жүргізудің қозғалғаны туралы"),
                List.of("11:00: должник извещен надлежащим образом", "не доставлено (SMS"));
    }

    @Test
    void aTransferredFileTakesItsCertificateAlongWithoutBeingAsked() {
        var moved = OPEN.ended("transferred", "term_ended", Tenge.ZERO, 0);
        var files = CHANCERY.order(moved, ActKind.HAND_OVER, null, 3).stream().map(Task::file);
        files.forEach(file -> {
            message(CHANCERY.ids.next(), file, "sms", "delivered", "05:02");
            CHANCERY.write("insert into service_due (file) values (%d)".formatted(file));
        });
        CHANCERY.certificates.writeOutDue();
        assertThat(CHANCERY.ask("select file from service_due")).isEmpty();
        assertThat(
                        CHANCERY.ask(
                                "select count(*) from ruling join proceeding p on p.id = file"
                                        + " where form = 'service' and p.state = 'transferred'"))
                .containsExactly("3");
    }

    private static void message(long id, long file, String channel, String state, String ended) {
        CHANCERY.write(
                ("insert into message (id, file, channel, name, state, written_at, sent_at,"
                                + " ended_at) values (%d, %d, '%s', 'open', '%s',"
                                + " '2024-09-06T05:00:00Z', '2024-09-06T05:01:00Z',"
                                + " '2024-09-06T%s:00Z')")
                        .formatted(id, file, channel, state, ended));
    }

    @Test
    void releaseIsCertifiedOnlyWhenNoMeasureStands() throws IOException {
        long file =
                CHANCERY.order(PAID, ActKind.ISSUE_TERMINATION_RULING, "PAID", 1).getFirst().file();
        CHANCERY.write(
                "insert into partner (id, code, name_kk, name_ru, name_en) values"
                        + " (40, 'notary-test', 'Нотариаттық жүйе', 'Нотариальная система',"
                        + " 'Notaries') on conflict do nothing; "
                        + ("insert into entry (id, file, kind, partner, ordered_at, confirmed_at)"
                                        + " values (%d, %d, 'prohibit', 40, '2024-09-17T00:00:00Z',"
                                        + " '2024-09-17T00:01:00Z')")
                                .formatted(CHANCERY.ids.next(), file));
        CHANCERY.pages.certify(file);
        assertThat(forms(file)).as("a prohibition stands").isEmpty();
        CHANCERY.write(
                ("insert into entry (id, file, kind, partner, ordered_at, confirmed_at) values"
                                + " (%d, %d, 'permit', 40, '2024-10-08T04:00:00Z',"
                                + " '2024-10-08T04:05:00Z')")
                        .formatted(CHANCERY.ids.next(), file));
        CHANCERY.pages.certify(file);
        CHANCERY.pages.certify(file);
        check(
                only(file, "release"),
                List.of(
                        "Шаралардың алынғаны туралы куәлік",
                        "Нотариаттық жүйе: 2024 жылғы 17 қыркүйек, 05:00 салынды",
                        "2024 жылғы 8 қазан, 09:05 алынды"),
                List.of(
                        "Свидетельство о снятии мер",
                        "Запрет сделок, Нотариальная система",
                        "снят 8 октября 2024 года, 09:05"));
    }

    @Test
    void numbersHaveNoGapsAndAnActHasOnePaper() {
        for (int i = 0; i < 5; i++) {
            due(PAID.in("550000000", "simplified-2024"), ActKind.EXCLUDE_FROM_REGISTER, "PAID");
        }
        clerk.writeOut();
        assertThat(
                        CHANCERY.ask(
                                "select right(number, 8) from ruling where form = 'exclusion' and region = 55"
                                        + " order by ordinal"))
                .containsExactly("9-000001", "9-000002", "9-000003", "9-000004", "9-000005");
    }

    /// A file whose decision ordered the act, with its paper written out.
    private long due(Chancery.Case file, ActKind kind, @Nullable String ground) {
        long id = CHANCERY.order(file, kind, ground, 1).getFirst().file();
        CHANCERY.write("insert into paper_due (decision, file) values (%d, %d)".formatted(id, id));
        clerk.writeOut();
        return id;
    }

    private static List<String> forms(long file) {
        return CHANCERY.pages.of(file).stream().map(RulingLine::form).toList();
    }

    private static RulingLine only(long file, String form) {
        var lines = CHANCERY.pages.of(file).stream().filter(l -> l.form().equals(form)).toList();
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private static void check(RulingLine line, List<String> kk, List<String> ru)
            throws IOException {
        var pdf = CHANCERY.pages.pdf(line.id()).orElseThrow();
        var folder = Files.createDirectories(Path.of("target/rulings"));
        Files.write(folder.resolve(line.form() + ".pdf"), pdf);
        var words = PaperTest.words(pdf);
        for (var said : List.of(kk, ru)) {
            assertThat(words).contains(said.stream().map(PaperTest::dense).toList());
        }
        assertThat(words).contains("Әбдіқұлова").doesNotContain("??", "{");
        assertThat(Vera.complaints(pdf)).isEmpty();
        var key = CHANCERY.keys.of(31).orElseThrow();
        var list = new RevokedList(Chancery.NOW, List.of()).write(key);
        var trust = Trust.read(Trust.write(List.of(key.certificate()), list));
        assertThat(new FileVerification(trust).check(pdf).number()).isEqualTo(line.number());
        var data =
                JsonMapper.shared()
                        .readTree(CHANCERY.pages.signed(line.id()).orElseThrow().content());
        for (var language : Language.values()) {
            var summary = new Summaries().text(data, language);
            assertThat(Arrays.asList(summary.split("\\s+"))).hasSizeBetween(25, 120);
        }
    }
}
