package kz.robotbailiff.sandbox.story;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import kz.robotbailiff.service.ruling.Verify;

/// Everything of a file as one archive, unpacked and checked away from the service.
final class Archive {

    private final Path folder;

    Archive(byte[] zip) {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            folder = Files.createTempDirectory("archive");
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var file = folder.resolve(entry.getName()).normalize();
                Files.createDirectories(file.getParent());
                Files.write(file, in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The papers in it, as PDF, page and signed data.
    List<Path> papers() {
        try (var files = Files.list(folder.resolve("rulings"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether a part of this name lies in it.
    boolean holds(String name) {
        return Files.exists(folder.resolve(name));
    }

    /// How many of the papers `./robot verify` finds genuine.
    long genuine() {
        return verified(papers()).lines().filter(line -> line.contains(": GENUINE")).count();
    }

    /// The same after one byte in the middle of each was changed.
    long genuineOnceChanged() {
        var changed = new ArrayList<Path>();
        for (var paper : papers()) {
            try {
                var bytes = Files.readAllBytes(paper);
                bytes[bytes.length / 2] ^= 1;
                changed.add(Files.write(folder.resolve("changed-" + paper.getFileName()), bytes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return verified(changed).lines().filter(line -> line.contains(": GENUINE")).count();
    }

    private String verified(List<Path> files) {
        var said = new ByteArrayOutputStream();
        var trust = folder.resolve("trust.json").toString();
        var words = Stream.concat(files.stream().map(Path::toString), Stream.of("--trust", trust));
        new Verify(new PrintStream(said, true, StandardCharsets.UTF_8)).run(words.toList());
        return said.toString(StandardCharsets.UTF_8);
    }
}
