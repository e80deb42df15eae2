package kz.robotbailiff.service.docket;

import java.util.List;
import java.util.Optional;

/// A report in one language, ready to be laid out on a page or written to a file: sections of
/// sentences, drawings, and the table that says the same as each drawing.
public record Sheet(String title, List<Section> sections) {

    /// A part of the report.
    public record Section(
            String heading,
            List<String> sentences,
            Optional<Drawing> drawing,
            Optional<Table> table) {}

    /// A drawing that stands by itself: SVG with a title and a description.
    ///
    /// @param name a file's name without its ending
    public record Drawing(String name, String title, String svg) {}

    /// A table; the first cell of each row names the row.
    public record Table(String caption, List<String> head, List<List<String>> rows) {}
}
