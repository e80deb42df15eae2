package kz.robotbailiff.service.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kz.robotbailiff.core.document.Language;

/// Days and hours as people read them, in Almaty's time.
///
/// The JDK's own Kazakh form («2024 ж. 7 қазан») abbreviates the year, so the order of words is
/// ours; the names of months and weekdays are those of CLDR.
public final class Days {

    private static final Locale KK = Locale.forLanguageTag("kk");
    private static final Locale RU = Locale.forLanguageTag("ru");

    private static final DateTimeFormatter HOURS =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private static final DateTimeFormatter FIGURES =
            DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private Days() {}

    /// With the weekday: «2024 жылғы 7 қазан, дүйсенбі», "Monday 7 October 2024".
    public static String label(LocalDate day, Language language) {
        return switch (language) {
            case KK -> format(day, "yyyy 'жылғы' d MMMM, EEEE", KK);
            case RU -> format(day, "d MMMM yyyy 'года', EEEE", RU);
            case EN -> format(day, "EEEE d MMMM yyyy", Locale.ENGLISH);
        };
    }

    /// Inside a sentence: «2024 жылғы 7 қазан», "7 October 2024".
    public static String running(LocalDate day, Language language) {
        return switch (language) {
            case KK -> format(day, "yyyy 'жылғы' d MMMM", KK);
            case RU -> format(day, "d MMMM yyyy 'года'", RU);
            case EN -> format(day, "d MMMM yyyy", Locale.ENGLISH);
        };
    }

    /// Where the year is plain: «7 қазан», «7 октября», "7 October".
    public static String dayAndMonth(LocalDate day, Language language) {
        return switch (language) {
            case KK -> format(day, "d MMMM", KK);
            case RU -> format(day, "d MMMM", RU);
            case EN -> format(day, "d MMMM", Locale.ENGLISH);
        };
    }

    /// In figures, for tables: 07.10.2024.
    public static String figures(LocalDate day) {
        return FIGURES.format(day);
    }

    /// The hour of a moment in Almaty: 10:02.
    public static String hour(Instant moment) {
        return HOURS.format(moment.atZone(Time.ALMATY));
    }

    /// The same to the second: 10:02:07.
    public static String second(Instant moment) {
        return SECONDS.format(moment.atZone(Time.ALMATY));
    }

    private static String format(LocalDate day, String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }
}
