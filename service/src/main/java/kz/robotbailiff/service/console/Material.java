package kz.robotbailiff.service.console;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.service.docket.Explanations;
import kz.robotbailiff.service.docket.RulingLine;
import kz.robotbailiff.service.docket.Rulings;
import kz.robotbailiff.service.platform.Time;
import kz.robotbailiff.service.platform.Tokens;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.json.JsonMapper;

/// Everything of one file and its proofs as one archive, for a court or a bailiff: a readable page
/// first, then the authority's document, every ruling as page, paper and signed data, every
/// decision with its reasons in three languages, what was delivered and paid, and what checks it
/// all without a network; at the end the hash of every part, signed.
final class Material {

    private static final List<String> HISTORY =
            List.of(
                    "facts",
                    "decisions",
                    "acts",
                    "measures",
                    "messages",
                    "service",
                    "payments",
                    "deeds");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final FileDrawer drawer;
    private final Rulings rulings;
    private final Explanations explanations;
    private final ITemplateEngine pages;
    private final Time time;

    Material(
            FileDrawer drawer,
            Rulings rulings,
            Explanations explanations,
            ITemplateEngine pages,
            Time time) {
        this.drawer = drawer;
        this.rulings = rulings;
        this.explanations = explanations;
        this.pages = pages;
        this.time = time;
    }

    /// What the page of a file shows and the archive holds.
    Map<String, Object> contents(long file) {
        return new Contents(drawer, rulings).of(file);
    }

    byte[] of(long file, Words words) {
        rulings.certify(file);
        var contents = contents(file);
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("index.html", utf8(index(file, contents, words)));
        drawer.content(file).ifPresent(content -> parts.put("document.json", utf8(content)));
        parts.put("file.json", json(drawer.file(file).orElseThrow()));
        for (var name : HISTORY) {
            parts.put(name + ".json", json(contents.getOrDefault(name, List.of())));
        }
        for (var language : Language.values()) {
            var name = "explanations-" + language.tag() + ".json";
            parts.put(name, json(explanations.of(file, language)));
        }
        rulings.of(file).forEach(line -> add(line, parts));
        parts.putAll(new TreeMap<>(rulings.verification()));
        var hashes = hashes(parts);
        parts.put("SHA256SUMS", hashes);
        rulings.of(file).stream()
                .findFirst()
                .flatMap(line -> rulings.seal(line.region(), hashes))
                .ifPresent(signature -> parts.put("SHA256SUMS.p7s", signature));
        return zip(parts);
    }

    /// A ruling as a page, as a paper, and as its signed data.
    private void add(RulingLine line, Map<String, byte[]> parts) {
        var name = name(line).replaceAll("\\.html$", "");
        rulings.html(line.id(), Language.KK)
                .ifPresent(html -> parts.put(name + ".html", utf8(html)));
        rulings.pdf(line.id()).ifPresent(pdf -> parts.put(name + ".pdf", pdf));
        rulings.proof(line.id()).ifPresent(proof -> parts.put(name + ".json", proof));
    }

    private static byte[] hashes(Map<String, byte[]> parts) {
        var hashes = new StringBuilder();
        parts.forEach(
                (name, bytes) -> hashes.append(hash(bytes)).append("  ").append(name).append('\n'));
        return utf8(hashes.toString());
    }

    /// Where a ruling lies in the archive.
    static String name(RulingLine line) {
        return "rulings/%s-%s.html"
                .formatted(line.form(), line.number().replaceAll("[^0-9A-Za-z-]", "-"));
    }

    private String index(long file, Map<String, Object> contents, Words words) {
        var page = new Context();
        page.setVariables(contents);
        page.setVariable("w", words);
        page.setVariable("now", time.now());
        page.setVariable("file", drawer.file(file).orElseThrow());
        page.setVariable("document", drawer.content(file).isPresent());
        return pages.process("console/material", page);
    }

    private byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setLastModifiedTime(FileTime.from(time.now()));
                zip.putNextEntry(entry);
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
