package kz.robotbailiff.service.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.robotbailiff.core.document.Source;
import kz.robotbailiff.service.docket.Newcomer;
import kz.robotbailiff.service.docket.Newcomers;
import kz.robotbailiff.service.intake.Documents.Numbered;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;

/// Writes new documents with their persons, their contents and their place in the queue for the
/// registers: four statements, however many documents.
final class DocumentWriter {

    private static final String PERSONS = Sql.of(DocumentWriter.class, "write_persons");
    private static final String DOCUMENTS = Sql.of(DocumentWriter.class, "write_documents");
    private static final String CONTENTS = Sql.of(DocumentWriter.class, "write_contents");

    private final Ids ids;
    private final Time time;
    private final Newcomers newcomers;

    DocumentWriter(Ids ids, Time time, Newcomers newcomers) {
        this.ids = ids;
        this.time = time;
        this.newcomers = newcomers;
    }

    private record Row(long id, Presented document, int presentation) {
        Debtor debtor() {
            return document.debtor();
        }
    }

    /// Writes those whose key nobody takes at the same moment.
    ///
    /// @return as what they stand now, in order; fewer than given where another was before
    List<Standing> write(Connection transaction, Source source, List<Numbered> fresh)
            throws SQLException {
        if (fresh.isEmpty()) {
            return List.of();
        }
        var rows =
                fresh.stream()
                        .map(each -> new Row(ids.next(), each.document(), each.presentation()))
                        .toList();
        persons(transaction, rows);
        // As exact as the database keeps it, so that the receipt of today is that of tomorrow.
        var now = time.now().truncatedTo(ChronoUnit.MICROS);
        var written = documents(transaction, source, now, rows);
        var won = rows.stream().filter(row -> written.contains(row.id())).toList();
        contents(transaction, won);
        newcomers.admit(transaction, won.stream().map(DocumentWriter::newcomer).toList());
        return won.stream().map(row -> standing(row, source, now)).toList();
    }

    private static Standing standing(Row row, Source source, Instant now) {
        var document = row.document();
        return new Standing(
                document.key(), row.presentation(), source, document.digest(), now, false, false);
    }

    private void persons(Connection transaction, List<Row> rows) throws SQLException {
        // one order for everybody, so that two batches never wait for each other in a ring
        var debtors =
                rows.stream().map(Row::debtor).sorted(Comparator.comparing(Debtor::iin)).toList();
        var given = new ArrayList<Long>(debtors.size());
        debtors.forEach(_ -> given.add(ids.next()));
        try (var insert = transaction.prepareStatement(PERSONS)) {
            var columns = new Columns(transaction, insert).longs(given);
            columns.texts(debtors.stream().map(Debtor::iin).toList());
            columns.texts(debtors.stream().map(Debtor::surname).toList());
            columns.texts(debtors.stream().map(Debtor::givenName).toList());
            columns.texts(debtors.stream().map(debtor -> debtor.patronymic()).toList());
            columns.texts(debtors.stream().map(Debtor::address).toList());
            columns.texts(debtors.stream().map(Debtor::kato).toList());
            columns.texts(debtors.stream().map(debtor -> debtor.phone()).toList());
            insert.executeUpdate();
        }
    }

    private static Set<Long> documents(
            Connection transaction, Source source, Instant now, List<Row> rows)
            throws SQLException {
        try (var insert = transaction.prepareStatement(DOCUMENTS)) {
            var columns = new Columns(transaction, insert);
            columns.text(source.name().toLowerCase(Locale.ROOT));
            columns.time(now).date(Time.day(now));
            fill(columns, rows, rows.stream().map(Row::document).toList());
            var written = new HashSet<Long>();
            try (var given = insert.executeQuery()) {
                while (given.next()) {
                    written.add(given.getLong(1));
                }
            }
            return written;
        }
    }

    private static void fill(Columns columns, List<Row> rows, List<Presented> documents)
            throws SQLException {
        columns.longs(rows.stream().map(Row::id).toList());
        columns.texts(documents.stream().map(each -> each.key().authority()).toList());
        columns.texts(documents.stream().map(each -> each.key().number()).toList());
        columns.ints(rows.stream().map(Row::presentation).toList());
        columns.texts(documents.stream().map(each -> DocumentForm.code(each.kind())).toList());
        columns.booleans(documents.stream().map(each -> each.kind().simplified()).toList());
        columns.texts(documents.stream().map(each -> each.debtor().iin()).toList());
        columns.booleans(documents.stream().map(each -> each.debtor().individual()).toList());
        columns.texts(documents.stream().map(Presented::language).toList());
        columns.longs(documents.stream().map(each -> each.amount().tiyn()).toList());
        columns.longs(documents.stream().map(each -> each.alreadyPaid().tiyn()).toList());
        columns.dates(documents.stream().map(Presented::issuedOn).toList());
        columns.dates(documents.stream().map(each -> each.inForceOn()).toList());
        columns.dates(documents.stream().map(each -> each.decidedOn()).toList());
        columns.texts(documents.stream().map(DocumentWriter::interruptions).toList());
        columns.texts(documents.stream().map(each -> each.debtor().kato()).toList());
        columns.bytes(documents.stream().map(each -> each.digest().bytes()).toList());
    }

    private static void contents(Connection transaction, List<Row> rows) throws SQLException {
        try (var insert = transaction.prepareStatement(CONTENTS)) {
            var columns = new Columns(transaction, insert);
            columns.longs(rows.stream().map(Row::id).toList());
            columns.texts(rows.stream().map(row -> row.document().canonical()).toList());
            columns.bytes(
                    rows.stream().map(row -> Seal.decode(row.document().signature())).toList());
            insert.executeUpdate();
        }
    }

    private static Newcomer newcomer(Row row) {
        var debtor = row.debtor();
        return new Newcomer(row.id(), debtor.iin(), debtor.surname(), debtor.givenName(), 0);
    }

    private static String interruptions(Presented document) {
        return document.interruptions().toString().replace('[', '{').replace(']', '}');
    }
}
