package kz.robotbailiff.bench.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HabitsTest {

    static List<Habit> habits() {
        return Habits.all();
    }

    @ParameterizedTest
    @MethodSource("habits")
    void isKeptInEveryFile(Habit habit) {
        assertThat(habit.judged()).as("files that are judged").isNotEmpty();
        assertThat(habit.judged().stream().flatMap(file -> habit.violations().apply(file).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("habits")
    void isBrokenByThePlantedSample(Habit habit) {
        assertThat(habit.violations().apply(habit.planted())).isNotEmpty();
    }

    @Test
    void everyPackageHasItsStory() {
        var files = House.sources("main", ".java");
        var told = files.stream().filter(file -> file.name().equals("package-info.java"));
        var folders = told.map(file -> file.path().getParent()).toList();
        assertThat(files).allMatch(file -> folders.contains(file.path().getParent()));
    }
}
