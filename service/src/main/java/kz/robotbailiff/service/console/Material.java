package kz.robotbailiff.service.console;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.service.docket.Rulings;
import kz.robotbailiff.service.platform.Tokens;
import tools.jackson.databind.json.JsonMapper;

/// The material of one file as one archive: the file itself, its history, and every ruling.
final class Material {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final FileDrawer drawer;
    private final Rulings rulings;

    Material(FileDrawer drawer, Rulings rulings) {
        this.drawer = drawer;
        this.rulings = rulings;
    }

    byte[] of(long file) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("file.json", json(drawer.file(file).orElseThrow()));
        parts.put("facts.json", json(drawer.facts(file)));
        parts.put("decisions.json", json(drawer.decisions(file)));
        parts.put("acts.json", json(drawer.acts(file)));
        for (var line : rulings.of(file)) {
            rulings.html(line.id(), Language.KK)
                    .ifPresent(html -> parts.put(name(line.form(), line.number()), utf8(html)));
        }
        var index = new StringBuilder();
        parts.forEach(
                (name, bytes) -> index.append(hash(bytes)).append("  ").append(name).append('\n'));
        parts.put("SHA256SUMS", utf8(index.toString()));
        return zip(parts);
    }

    private static String name(String form, String number) {
        return "rulings/" + form + "-" + number.replaceAll("[^0-9A-Za-z-]", "-") + ".html";
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] json(Object contents) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(contents);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(Tokens.sha256(bytes));
    }
}
