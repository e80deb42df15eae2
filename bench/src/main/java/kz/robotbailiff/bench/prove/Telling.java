package kz.robotbailiff.bench.prove;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import kz.robotbailiff.bench.prove.Story.Event;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact;
import org.jspecify.annotations.Nullable;

/// Tells a story: as lines for a person, and as Java for a test that keeps it.
final class Telling {

    private Telling() {}

    static String lines(Story story) {
        var paper = story.paper();
        return "  %s over %s ₸ (%s paid before), %d days old, arrived %s%s, %s; %s\n%s"
                .formatted(
                        paper.kind(),
                        Tenge.ofTiyn(paper.amount()),
                        Tenge.ofTiyn(paper.alreadyPaid()),
                        paper.age(),
                        paper.arrivedOn(),
                        paper.individual() ? "" : ", not a natural person",
                        paper.past(),
                        story.answers(),
                        story.events().stream()
                                .map(event -> "  %s  %s".formatted(event.day(), event.fact()))
                                .collect(Collectors.joining("\n")));
    }

    static String java(Story story) {
        var paper = story.paper();
        return """
        Story.of(
                new Paper(DocumentKind.%s, %dL, %dL, %d, LocalDate.parse("%s"), %s, Paper.Past.%s),
        %s)%s\
        """
                .formatted(
                        paper.kind(),
                        paper.amount(),
                        paper.alreadyPaid(),
                        paper.age(),
                        paper.arrivedOn(),
                        paper.individual(),
                        paper.past(),
                        story.events().stream()
                                .map(Telling::java)
                                .collect(Collectors.joining(",\n")),
                        java(story.answers()));
    }

    private static String java(Answers answers) {
        if (answers.equals(Answers.OF_TABLE)) {
            return "";
        }
        return "\n        .readBy(new Answers(Map.of(%s), LocalDate.parse(\"%s\")))"
                .formatted(
                        answers.chosen().entrySet().stream()
                                .map(each ->
                                        "\"%s\", \"%s\"".formatted(each.getKey(), each.getValue()))
                                .collect(Collectors.joining(", ")),
                        answers.from());
    }

    private static String java(Event event) {
        return "        Story.on(\"%s\", %s)".formatted(event.day(), java(event.fact()));
    }

    private static String java(Fact fact) {
        var values =
                Arrays.stream(fact.getClass().getRecordComponents())
                        .map(component -> java(value(component, fact)))
                        .collect(Collectors.joining(", "));
        return "new Fact.%s(%s)".formatted(fact.getClass().getSimpleName(), values);
    }

    private static @Nullable Object value(RecordComponent component, Fact fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String java(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case LocalDate day -> "LocalDate.parse(\"" + day + "\")";
            case Tenge sum -> "Tenge.ofTiyn(" + sum.tiyn() + ")";
            case Kato place -> "new Kato(\"" + place + "\")";
            case Enum<?> constant ->
                    constant.getDeclaringClass().getCanonicalName().replaceFirst(".*Fact", "Fact")
                            + "."
                            + constant.name();
            default -> throw new IllegalArgumentException("no Java for " + value);
        };
    }
}
