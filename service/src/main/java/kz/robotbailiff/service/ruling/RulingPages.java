package kz.robotbailiff.service.ruling;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.service.docket.RulingLine;
import kz.robotbailiff.service.docket.Rulings;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.ruling.RulingVerification.Signed;

/// Lists rulings and shows them as pages, made from the signed data whenever somebody asks.
public final class RulingPages implements Rulings {

    private static final String LINES = Sql.of(RulingPages.class, "read_lines");
    private static final String LINE = Sql.of(RulingPages.class, "read_line");
    private static final String SIGNED = Sql.of(RulingPages.class, "read_signed");

    private final Db db;
    private final Copies copies;
    private final Revocations revocations;
    private final PaperClerk clerk;
    private final Certificates certificates;
    private final VerifyPage verifyPage = new VerifyPage();

    RulingPages(Db db, Copies copies, Revocations revocations, Papers papers) {
        this.db = db;
        this.copies = copies;
        this.revocations = revocations;
        this.clerk = papers.clerk();
        this.certificates = papers.certificates();
    }

    /// Who writes the papers beside the rulings.
    record Papers(PaperClerk clerk, Certificates certificates) {

        /// Everything that is due, of whichever file.
        void writeOut() {
            clerk.writeOut();
            certificates.writeOutDue();
        }
    }

    @Override
    public List<RulingLine> of(long file) {
        return lines(LINES, file);
    }

    @Override
    public Optional<RulingLine> line(long ruling) {
        return lines(LINE, ruling).stream().findFirst();
    }

    @Override
    public Optional<String> html(long ruling, Language first) {
        return signed(ruling).map(signed -> copies.page(signed, first));
    }

    @Override
    public Optional<byte[]> pdf(long ruling) {
        return signed(ruling).map(copies::paper);
    }

    @Override
    public Optional<byte[]> proof(long ruling) {
        return signed(ruling).map(ProofFile::write);
    }

    @Override
    public void certify(long file) {
        clerk.writeOut();
        certificates.writeOut(file);
    }

    @Override
    public Map<String, byte[]> verification() {
        var trust = revocations.trust();
        var page = verifyPage.with(trust).getBytes(StandardCharsets.UTF_8);
        return Map.of("verify.html", page, "trust.json", trust);
    }

    @Override
    public Optional<byte[]> seal(int region, byte[] bytes) {
        return copies.seal(region, bytes);
    }

    @Override
    public String policy() {
        return copies.policy();
    }

    /// The ruling's data and proof, as they were signed.
    public Optional<Signed> signed(long ruling) {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(SIGNED)) {
                select.setLong(1, ruling);
                try (var rows = select.executeQuery()) {
                    return rows.next() ? Optional.of(signed(rows)) : Optional.empty();
                }
            }
        });
    }

    private static Signed signed(ResultSet row) throws SQLException {
        return new Signed(
                Canonical.bytes(row.getString("content")),
                row.getInt("leaf"),
                row.getBytes("path"),
                Canonical.bytes(row.getString("head")),
                row.getBytes("signature"),
                row.getBytes("certificate"));
    }

    private List<RulingLine> lines(String sql, long id) {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                select.setLong(1, id);
                try (var rows = select.executeQuery()) {
                    var lines = new ArrayList<RulingLine>();
                    while (rows.next()) {
                        lines.add(line(rows));
                    }
                    return lines;
                }
            }
        });
    }

    private static RulingLine line(ResultSet row) throws SQLException {
        return new RulingLine(
                row.getLong("id"),
                row.getLong("file"),
                row.getString("form"),
                row.getString("number"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getInt("region"));
    }
}
