package kz.robotbailiff.sandbox.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.sandbox.world.Fault;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Letters on paper for those whom neither SMS nor push reaches.
class LetterTest {

    private static Rooms rooms;
    private static long serial;

    @BeforeAll
    static void start() throws IOException {
        rooms = new Rooms(1);
    }

    @AfterAll
    static void stop() {
        rooms.close();
    }

    @AfterEach
    void calm() {
        rooms.faults.clear();
    }

    /// A person without a phone and without an app (an IIN whose digits add up to a multiple of 3).
    private static long unreachable(String address) {
        serial++;
        long file = rooms.file("99993333%03d0".formatted(serial * 3), "", Tenge.of(20_156));
        var iin = rooms.text("select iin from v_person where id = " + file);
        var rest = (3 - iin.chars().sum() % 3) % 3;
        rooms.sql(
                "update person set address = '%s', iin = '%s' where id = %d"
                        .formatted(address, iin.substring(0, 11) + rest, file));
        rooms.carry(rooms.act(ActKind.SEND_SMS, file, null, "open"));
        rooms.carry(rooms.act(ActKind.SEND_PUSH, file, null, "open"));
        return file;
    }

    private static String letter(long file, String column) {
        return rooms.text(
                "select " + column + " from message where channel = 'letter' and file = " + file);
    }

    private static String facts(long file) {
        return rooms.text("select string_agg(kind::text, ',') from v_fact where file = " + file);
    }

    @Test
    void whoHasNoPhoneGetsALetterWithEverythingOnOnePage() throws Exception {
        var address = "Тараз қаласы, Ұзынағаш көшесі, 40-үй, 3-пәтер <A&B>";
        long file = unreachable(address);
        Rooms.until(() -> letter(file, "state").equals("delivered"));
        assertThat(facts(file)).isEqualTo("notified");
        var batch = rooms.text("select batch from letter where message = " + letter(file, "id"));
        var folder = print();
        var index = Files.readString(folder.resolve(batch + "-index.csv"));
        assertThat(index).contains(letter(file, "id") + ";", address, "total;");
        try (var pdf = Loader.loadPDF(folder.resolve(batch + "-letters.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo((int) index.lines().count() - 2);
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Үлгібаев Айбек", "Ұзынағаш көшесі", "20 156 теңге", "20 156 тенге")
                    .contains("Жамбыл облысының Әділет департаменті", "localhost:8080")
                    .containsPattern("Код: \\d{10}");
        }
    }

    private static Path print() throws IOException {
        try (var files = Files.walk(rooms.data)) {
            return files.filter(file -> file.endsWith("print"))
                    .max(Comparator.comparingInt(Path::getNameCount))
                    .orElseThrow();
        }
    }

    @Test
    void aLetterThatComesBackMeansNotNotified() {
        long file = unreachable("Тараз қаласы, Белгісіз көшесі, 1-үй");
        Rooms.until(() -> letter(file, "state").equals("failed"));
        assertThat(facts(file)).isEqualTo("not_notified");
    }

    @Test
    void aLetterThatIsNeverHeardOfIsPresumedReceivedAfterItsDays() {
        long file = unreachable("Тараз қаласы, Тыныш көшесі, 1-үй");
        Rooms.until(() -> letter(file, "state").equals("sent"));
        assertThat(facts(file)).isEqualTo("null");
        rooms.sql(
                "update message set sent_at = sent_at - interval '11 days' where channel = 'letter'"
                        + " and file = "
                        + file);
        Rooms.until(() -> !letter(file, "presumed_at is null").equals("t"));
        assertThat(facts(file)).isEqualTo("notified");
        assertThat(letter(file, "state")).isEqualTo("sent");
    }

    @Test
    void theSameBatchIsSentAgainWhileTheHouseIsDown() {
        rooms.faults.set("print", Fault.BREAK_OFF, true);
        long file = unreachable("Тараз қаласы, Үлгі көшесі, 9-үй");
        Rooms.until(() -> !letter(file, "id").equals("nothing"));
        var batch = "select batch from letter where message = " + letter(file, "id");
        Rooms.until(() -> !rooms.text(batch).equals("null"));
        var first = rooms.text(batch);
        rooms.faults.clear();
        Rooms.until(() -> letter(file, "state").equals("delivered"));
        assertThat(rooms.text(batch)).isEqualTo(first);
        assertThat(List.of(facts(file))).containsExactly("notified");
    }
}
