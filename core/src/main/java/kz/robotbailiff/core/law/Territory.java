package kz.robotbailiff.core.law;

/// A place in which the robot is switched on, by the prefix of its KATO code, and the timetable
/// that proceedings follow there.
public record Territory(String prefix, String timetable, boolean finesOnly) {

    static Territory of(Row row) {
        String prefix = row.text("prefix");
        String kinds = row.text("kinds");
        if (!kinds.equals("fines") && !kinds.equals("all")) {
            throw row.error("kinds is " + kinds, "say fines or all");
        }
        return new Territory(
                prefix.equals("*") ? "" : digits(row, prefix),
                row.text("timetable"),
                kinds.equals("fines"));
    }

    private static String digits(Row row, String prefix) {
        boolean fits = prefix.length() <= 9 && prefix.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!fits) {
            throw row.error("prefix is " + prefix, "give the first digits of a KATO code, or *");
        }
        return prefix;
    }
}
