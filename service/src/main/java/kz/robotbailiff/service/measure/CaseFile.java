package kz.robotbailiff.service.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;

/// What a partner is told about a file: the proceeding, its document and whom it is against.
record CaseFile(
        String number,
        LocalDate openedOn,
        String documentNumber,
        String documentKind,
        LocalDate documentDate,
        String issuer,
        String iin,
        String surname,
        String givenName) {

    private static final String READ = Sql.of(CaseFile.class, "read_cases");

    /// The files by id, with one statement.
    static Map<Long, CaseFile> of(Connection connection, Collection<Long> files)
            throws SQLException {
        var cases = new HashMap<Long, CaseFile>();
        try (var select = connection.prepareStatement(READ)) {
            new Columns(connection, select).longs(List.copyOf(files));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var file =
                            new CaseFile(
                                    rows.getString("number"),
                                    rows.getObject("opened_on", LocalDate.class),
                                    rows.getString("document_number"),
                                    rows.getString("document_kind"),
                                    rows.getObject("issued_on", LocalDate.class),
                                    rows.getString("authority"),
                                    rows.getString("iin"),
                                    rows.getString("surname"),
                                    rows.getString("given_name"));
                    cases.put(rows.getLong("id"), file);
                }
            }
        }
        return cases;
    }

    /// Without the person, so that no log can tell who it is.
    @Override
    public String toString() {
        return "case " + number;
    }
}
