package kz.robotbailiff.service.ruling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A ruling in one language, in words, ready to be laid out.
///
/// @param name the language's own name, for the press that leads to it
/// @param facts what is known: label and value
public record Sheet(
        String language,
        String name,
        String title,
        String number,
        String body,
        String address,
        Summary summary,
        List<Fact> facts,
        List<Part> parts,
        Signature signature) {

    /// What it means, in plain words; the first sheet says it in English too.
    public record Summary(String heading, String text, @Nullable String english) {}

    /// A line of the table of facts.
    public record Fact(String label, String value) {}

    /// A heading with sentences or numbered items under it.
    public record Part(String heading, List<String> sentences, List<Item> items) {}

    /// A numbered item, with lines of its own where it has any.
    public record Item(String text, List<String> below) {}

    /// Who signed, and what proves it.
    public record Signature(
            String heading,
            String automatic,
            String position,
            String name,
            List<String> proof,
            String howToCheck,
            String codeSays,
            @Nullable String standIn) {}
}
