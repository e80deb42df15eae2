package kz.robotbailiff.service.ruling;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;

/// How debtors were told: every step of every message with its moment, its channel and what shows
/// it, and the step that proves the notice of the opening.
final class ServiceProof {

    private static final String STEPS = Sql.of(ServiceProof.class, "read_served");
    private static final String TOLD = Sql.of(ServiceProof.class, "read_service_told");
    private static final Set<String> PROVES = Set.of("delivered", "presumed", "seen");

    private ServiceProof() {}

    /// What a new certificate tells, where more is known than the last one tells.
    static Map<Long, Map<String, Object>> untold(Connection transaction, List<Long> files)
            throws SQLException {
        var told = told(transaction, files);
        var found = new HashMap<Long, Map<String, Object>>();
        steps(transaction, files)
                .forEach((file, steps) -> {
                    if (steps.size() > told.getOrDefault(file, 0)) {
                        found.put(file, found(steps));
                    }
                });
        return found;
    }

    private static Map<String, Object> found(List<Map<String, Object>> steps) {
        var found = new TreeMap<String, Object>(Map.of("steps", steps));
        steps.stream()
                .filter(step -> PROVES.contains(step.get("step")))
                .filter(step -> "open".equals(step.get("name")))
                .findFirst()
                .ifPresent(step -> {
                    found.put("provenAt", Objects.requireNonNull(step.get("at")));
                    found.put("provenBy", Objects.requireNonNull(step.get("step")));
                });
        return found;
    }

    private static Map<Long, Integer> told(Connection transaction, List<Long> files)
            throws SQLException {
        var told = new HashMap<Long, Integer>();
        try (var select = transaction.prepareStatement(TOLD)) {
            new Columns(transaction, select).longs(files);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    told.put(rows.getLong("file"), rows.getInt("steps"));
                }
            }
        }
        return told;
    }

    private static Map<Long, List<Map<String, Object>>> steps(
            Connection transaction, List<Long> files) throws SQLException {
        var steps = new HashMap<Long, List<Map<String, Object>>>();
        try (var select = transaction.prepareStatement(STEPS)) {
            new Columns(transaction, select).longs(files);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    steps.computeIfAbsent(rows.getLong("file"), _ -> new ArrayList<>())
                            .add(step(rows));
                }
            }
        }
        return steps;
    }

    private static Map<String, Object> step(ResultSet row) throws SQLException {
        var step = new TreeMap<String, Object>();
        step.put("step", row.getString("step"));
        step.put("channel", row.getString("channel"));
        step.put("name", row.getString("name"));
        step.put("at", moment(row).toString());
        var message = row.getString("message");
        if (message != null) {
            step.put("message", message);
        }
        var evidence = row.getString("evidence");
        if (evidence != null && !evidence.isBlank()) {
            step.put("evidence", evidence);
        }
        return step;
    }

    private static Instant moment(ResultSet row) throws SQLException {
        return Objects.requireNonNull(row.getObject("at", OffsetDateTime.class)).toInstant();
    }
}
