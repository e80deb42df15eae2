package kz.robotbailiff.service.intake;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/// A proceeding on its way into an answer: its row and measures, not yet its history.
record Case(long file, Map<String, Object> answer) {

    static Case of(Connection connection, ResultSet row, Course course) throws SQLException {
        long file = row.getLong("id");
        var answer =
                new Row(row)
                        .text("number", "number")
                        .text("authority", "authority")
                        .text("documentNumber", "document_number")
                        .text("state", "state")
                        .text("closing", "closing")
                        .text("region", "region")
                        .day("openedOn", "opened_on")
                        .day("lastDay", "last_day")
                        .moment("closedAt", "closed_at")
                        .sum("owed", "owed")
                        .sum("paid", "paid")
                        .sum("paidOutside", "paid_outside")
                        .sum("left", "left_to_pay")
                        .sum("seized", "seized")
                        .put("payments", course.payments(connection, file))
                        .put("measures", course.measures(connection, file))
                        .answer();
        return new Case(file, answer);
    }

    Map<String, Object> with(List<Map<String, Object>> history) {
        answer.put("history", history);
        return answer;
    }
}
