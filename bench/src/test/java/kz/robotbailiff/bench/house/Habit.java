package kz.robotbailiff.bench.house;

import java.util.List;
import java.util.function.Function;
import kz.robotbailiff.bench.house.House.Source;

/// A rule that can be read off one source file, with a sample that breaks it.
///
/// @param says the rule in words
/// @param judged the files that it looks at
/// @param violations what it finds in a file
/// @param planted a file in which it must find something
record Habit(
        String says,
        List<Source> judged,
        Function<Source, List<String>> violations,
        Source planted) {

    @Override
    public String toString() {
        return says;
    }
}
