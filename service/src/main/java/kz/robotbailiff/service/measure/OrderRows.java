package kz.robotbailiff.service.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;

/// Reads and writes `bank_order`, a whole tray at a time.
final class OrderRows {

    private static final String LOCK_FILES = Sql.of(OrderRows.class, "lock_files");
    private static final String OF_FILES = Sql.of(OrderRows.class, "read_orders_of_files");
    private static final String LOCK = Sql.of(OrderRows.class, "lock_orders");
    private static final String WRITE = Sql.of(OrderRows.class, "write_orders");
    private static final String TURN = Sql.of(OrderRows.class, "turn_orders");
    private static final String TURNS = Sql.of(OrderRows.class, "find_turns");
    private static final String MARK = Sql.of(OrderRows.class, "mark_orders");

    private OrderRows() {}

    static void lockFiles(Connection transaction, List<Long> files) throws SQLException {
        try (var select = transaction.prepareStatement(LOCK_FILES)) {
            new Columns(transaction, select).longs(files);
            select.executeQuery().close();
        }
    }

    static List<BankOrder> ofFiles(Connection transaction, List<Long> files) throws SQLException {
        return read(transaction, OF_FILES, files);
    }

    /// The orders of these ids that there are, locked until the transaction ends.
    static List<BankOrder> lock(Connection transaction, Collection<Long> ids) throws SQLException {
        return read(transaction, LOCK, List.copyOf(ids));
    }

    private static List<BankOrder> read(Connection transaction, String sql, List<Long> keys)
            throws SQLException {
        var orders = new ArrayList<BankOrder>();
        try (var select = transaction.prepareStatement(sql)) {
            new Columns(transaction, select).longs(keys);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    orders.add(BankOrder.of(rows));
                }
            }
        }
        return orders;
    }

    static void write(Connection transaction, List<BankOrder> orders) throws SQLException {
        if (orders.isEmpty()) {
            return;
        }
        try (var insert = transaction.prepareStatement(WRITE)) {
            new Columns(transaction, insert)
                    .longs(orders.stream().map(BankOrder::id).toList())
                    .longs(orders.stream().map(BankOrder::file).toList())
                    .texts(orders.stream().map(order -> order.kind().code()).toList())
                    .longs(orders.stream().map(order -> Columns.tiyn(order.sum())).toList())
                    .longs(orders.stream().map(BankOrder::upon).toList())
                    .texts(orders.stream().map(BankOrder::reason).toList())
                    .longs(orders.stream().map(BankOrder::asked).toList())
                    .longs(orders.stream().map(order -> order.turn().later()).toList())
                    .times(orders.stream().map(BankOrder::madeAt).toList());
            insert.executeUpdate();
        }
    }

    /// Writes whom the orders ask now and whom later; who answered is not touched.
    static void turn(Connection transaction, List<BankOrder> orders, Instant now)
            throws SQLException {
        if (orders.isEmpty()) {
            return;
        }
        try (var update = transaction.prepareStatement(TURN)) {
            new Columns(transaction, update)
                    .longs(orders.stream().map(BankOrder::id).toList())
                    .longs(orders.stream().map(BankOrder::asked).toList())
                    .longs(orders.stream().map(order -> order.turn().later()).toList())
                    .longs(orders.stream().map(order -> order.turn().passed()).toList())
                    .booleans(orders.stream().map(order -> order.turn().enough()).toList())
                    .times(orders.stream().map(order -> order.isEnded() ? now : null).toList());
            update.executeUpdate();
        }
    }

    /// The orders whose next bank is to be asked: the one before has spoken, or its time is over.
    static List<Long> turns(Connection connection, Instant overdue) throws SQLException {
        var ids = new ArrayList<Long>();
        try (var select = connection.prepareStatement(TURNS)) {
            new Columns(connection, select).time(overdue);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong("id"));
                }
            }
        }
        return ids;
    }

    /// Writes how far the orders are; those without an open bank end now, unless they had ended.
    static void mark(Connection transaction, List<BankOrder> orders, Instant now)
            throws SQLException {
        try (var update = transaction.prepareStatement(MARK)) {
            new Columns(transaction, update)
                    .longs(orders.stream().map(BankOrder::id).toList())
                    .longs(orders.stream().map(BankOrder::sent).toList())
                    .longs(orders.stream().map(BankOrder::answered).toList())
                    .longs(orders.stream().map(BankOrder::refused).toList())
                    .times(orders.stream().map(order -> order.isEnded() ? now : null).toList());
            update.executeUpdate();
        }
    }
}
