package kz.robotbailiff.bench.prove;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.robotbailiff.core.proceeding.Fact;

/// One life of a proceeding: a document and what happened to it, in the order in which the robot
/// was told.
///
/// @param answers how the law was read then
public record Story(Answers answers, Paper paper, List<Event> events) {

    public Story {
        events = List.copyOf(events);
    }

    /// A fact and the day in Almaty on which the robot answers it.
    public record Event(LocalDate day, Fact fact) {}

    /// A story told event by event, the law read as its table has it.
    public static Story of(Paper paper, Event... events) {
        return new Story(Answers.OF_TABLE, paper, List.of(events));
    }

    /// The same story where the law is read otherwise.
    public Story readBy(Answers others) {
        return new Story(others, paper, events);
    }

    /// One event of a story, the day written as 2024-09-06.
    public static Event on(String day, Fact fact) {
        return new Event(LocalDate.parse(day), fact);
    }

    Story without(int from, int count) {
        var fewer = new ArrayList<>(events);
        fewer.subList(from, from + count).clear();
        return new Story(answers, paper, fewer);
    }

    Story upTo(int count) {
        return new Story(answers, paper, events.subList(0, count));
    }
}
