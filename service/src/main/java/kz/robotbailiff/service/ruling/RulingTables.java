package kz.robotbailiff.service.ruling;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.ruling.Signing.Leaf;
import kz.robotbailiff.service.ruling.Signing.Tree;

/// Writes issued rulings: certificates, trees, rulings, one statement each.
final class RulingTables {

    private static final String CERTIFICATES = Sql.of(RulingTables.class, "write_certificates");
    private static final String TREES = Sql.of(RulingTables.class, "write_trees");
    private static final String RULINGS = Sql.of(RulingTables.class, "write_rulings");

    private RulingTables() {}

    static void write(Connection transaction, Form form, List<Leaf> leaves, Instant issuedAt)
            throws SQLException {
        var trees = List.copyOf(trees(leaves));
        writeCertificates(transaction, trees);
        writeTrees(transaction, trees, issuedAt);
        try (var insert = transaction.prepareStatement(RULINGS)) {
            new Columns(transaction, insert)
                    .time(issuedAt)
                    .text(form.code())
                    .longs(column(leaves, leaf -> leaf.ruling().draft().act()))
                    .longs(
                            column(
                                    leaves,
                                    leaf -> leaf.ruling().draft().material().ordered().file()))
                    .ints(column(leaves, leaf -> leaf.ruling().draft().body().region()))
                    .ints(column(leaves, leaf -> leaf.ruling().draft().day().getYear()))
                    .longs(column(leaves, leaf -> leaf.ruling().ordinal()))
                    .texts(column(leaves, leaf -> leaf.ruling().number()))
                    .texts(column(leaves, leaf -> leaf.ruling().content()))
                    .longs(column(leaves, leaf -> leaf.tree().id()))
                    .ints(column(leaves, Leaf::index))
                    .bytes(column(leaves, Leaf::path));
            insert.executeUpdate();
        }
    }

    private static Collection<Tree> trees(List<Leaf> leaves) {
        var trees = new TreeMap<Long, Tree>();
        leaves.forEach(leaf -> trees.put(leaf.tree().id(), leaf.tree()));
        return trees.values();
    }

    /// In one order everywhere, so that two batches never wait for each other in a circle.
    private static void writeCertificates(Connection transaction, List<Tree> trees)
            throws SQLException {
        var keys = new TreeMap<String, SigningKey>();
        trees.forEach(
                tree -> keys.put(HexFormat.of().formatHex(tree.key().fingerprint()), tree.key()));
        var sorted = List.copyOf(keys.values());
        try (var insert = transaction.prepareStatement(CERTIFICATES)) {
            new Columns(transaction, insert)
                    .bytes(column(sorted, SigningKey::fingerprint))
                    .bytes(column(sorted, SigningKey::encoded));
            insert.executeUpdate();
        }
    }

    private static void writeTrees(Connection transaction, List<Tree> trees, Instant signedAt)
            throws SQLException {
        try (var insert = transaction.prepareStatement(TREES)) {
            new Columns(transaction, insert)
                    .time(signedAt)
                    .longs(column(trees, Tree::id))
                    .bytes(column(trees, tree -> tree.key().fingerprint()))
                    .texts(column(trees, Tree::head))
                    .bytes(column(trees, Tree::signature));
            insert.executeUpdate();
        }
    }

    private static <R, T> List<T> column(List<R> rows, Function<R, T> value) {
        return rows.stream().map(value).toList();
    }
}
