package kz.robotbailiff.service.notice;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;

/// Who is told, and what about: read from the file for a whole tray at once.
record Addressee(
        long file,
        String iin,
        String name,
        @Nullable String phone,
        Language language,
        String number,
        int region,
        String documentKind,
        String documentNumber,
        Tenge owed,
        LocalDate lastDay,
        LocalDate closedOn,
        boolean seized,
        @Nullable String address,
        @Nullable Bailiff bailiff) {

    /// Who has the file after a transfer.
    record Bailiff(String name, String phone) {

        static @Nullable Bailiff of(ResultSet row, Language language) throws SQLException {
            var name = row.getString(language == Language.RU ? "bailiff_ru" : "bailiff_kk");
            var phone = row.getString("bailiff_phone");
            return name == null || phone == null ? null : new Bailiff(name, phone);
        }
    }

    private static final String READ = Sql.of(Addressee.class, "read_addressees");

    static Map<Long, Addressee> of(Connection connection, Collection<Long> files)
            throws SQLException {
        var all = new HashMap<Long, Addressee>();
        try (var select = connection.prepareStatement(READ)) {
            new Columns(connection, select).longs(List.copyOf(files));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    all.put(rows.getLong("id"), of(rows));
                }
            }
        }
        return all;
    }

    private static Addressee of(ResultSet row) throws SQLException {
        var language = Language.ofTag(row.getString("language"));
        var closed = row.getObject("closed_at", OffsetDateTime.class);
        var lastDay = row.getObject("last_day", LocalDate.class);
        return new Addressee(
                row.getLong("id"),
                row.getString("iin"),
                name(row),
                PhoneNumber.normal(row.getString("phone")),
                language,
                row.getString("number"),
                row.getInt("region"),
                row.getString("document_kind"),
                row.getString("document_number"),
                Tenge.ofTiyn(row.getLong("owed")),
                lastDay,
                closed == null ? lastDay : Time.day(closed.toInstant()),
                row.getBoolean("seized"),
                row.getString("address"),
                Bailiff.of(row, language));
    }

    private static String name(ResultSet row) throws SQLException {
        var patronymic = row.getString("patronymic");
        return row.getString("surname")
                + " "
                + row.getString("given_name")
                + (patronymic == null || patronymic.isBlank() ? "" : " " + patronymic);
    }

    /// The same in another language.
    Addressee in(Language other) {
        return new Addressee(
                file,
                iin,
                name,
                phone,
                other,
                number,
                region,
                documentKind,
                documentNumber,
                owed,
                lastDay,
                closedOn,
                seized,
                address,
                bailiff);
    }

    /// Without the person, so that no log can tell who it is.
    @Override
    public String toString() {
        return "addressee of " + file;
    }
}
