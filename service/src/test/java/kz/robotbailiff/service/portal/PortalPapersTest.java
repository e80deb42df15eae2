package kz.robotbailiff.service.portal;

import static kz.robotbailiff.service.portal.Answers.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Papers that debtors enclose: limited, known by their bytes, kept apart.
class PortalPapersTest {

    private static Site site;

    @BeforeAll
    static void open() {
        site = new Site(0);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @BeforeEach
    void morning() {
        Site.NOW.set(Cases.moment("open"));
    }

    @Test
    void aTypeIsFoundInTheBytesAlone() throws IOException {
        assertThat(Picture.type(picture("png"))).contains("image/png");
        assertThat(Picture.type(picture("jpeg"))).contains("image/jpeg");
        assertThat(Picture.type("%PDF-1.7\n…\n%%EOF\n".getBytes(StandardCharsets.UTF_8)))
                .contains("application/pdf");
        for (var other : new String[] {"", "<script>", "MZ\u0090", "%PDF-1.7 cut off", "GIF89a"}) {
            assertThat(Picture.type(other.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
        }
        var broken = picture("png");
        broken[17] = (byte) 0x7f;
        assertThat(Picture.type(broken)).isEmpty();
    }

    @Test
    void aReceiptGoesWithTheObjectionAndLiesApart() throws IOException {
        var file = site.cases.of("open");
        var browser = site.known(file, "ru");
        var wrong = file.path("ru") + "/wrong";
        var fields = Map.of("claim", "paid", "words", "вчера");
        var strange =
                browser.send(wrong, wrong, fields, "photo", "MZ".getBytes(StandardCharsets.UTF_8));
        assertThat(strange.statusCode()).isEqualTo(422);
        assertThat(strange.body())
                .contains("Такой файл не подходит", "вчера", "Выберите файл снова");
        var huge = browser.send(wrong, wrong, fields, "photo", new byte[Picture.LARGEST + 1]);
        assertThat(huge.statusCode()).isEqualTo(422);
        assertThat(huge.body()).contains("слишком большой", "вчера");
        var right = browser.send(wrong, wrong, fields, "photo", picture("png"));
        assertThat(location(right)).endsWith("/wrong/done");
        assertThat(list("select type || purpose from portal_upload where file = " + file.id()))
                .containsExactly("image/pngreceipt");
    }

    @Test
    void anApplicationOnPaperIsForTheDebtorAndGoesToTheWorkList() throws IOException {
        var file = site.cases.of("open");
        var page = file.path("kk") + "/application";
        assertThat(site.at(file, "kk").get(page).body()).doesNotContain("type=\"file\"");
        var browser = site.known(file, "kk");
        var nothing = browser.send(page, page, Map.of(), "paper", new byte[0]);
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Өтініштің файлын таңдаңыз");
        assertThat(location(browser.send(page, page, Map.of(), "paper", picture("jpeg"))))
                .endsWith("/application/done");
        assertThat(Site.REFUSED).contains(file.id());
        assertThat(browser.get(page + "/done").body()).contains("Өтінішіңіз қабылданды");
        assertThat(list("select state::text from proceeding where id = " + file.id()))
                .containsExactly("open");
    }

    private static java.util.List<String> list(String sql) {
        return site.cases.tables.list(sql);
    }

    private static byte[] picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
