package kz.robotbailiff.service.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;

/// All partners of the settings, each with its number; a partner met for the first time gets the
/// next one.
final class Partners {

    private static final String LOCK = Sql.of(Partners.class, "lock_partners");
    private static final String KEEP = Sql.of(Partners.class, "keep_partners");
    private static final String RENAME = Sql.of(Partners.class, "rename_partners");
    private static final String READ = Sql.of(Partners.class, "read_partners");

    private final List<Partner> banks;
    private final Map<String, Partner> byCode = new HashMap<>();

    private Partners(MeasureSettings settings, Map<String, Integer> numbers) {
        for (var each : settings.all()) {
            var number = numbers.get(each.code());
            if (number == null || byCode.containsKey(each.code())) {
                throw new IllegalStateException("partner set twice: " + each.code());
            }
            byCode.put(each.code(), each.numbered(number));
        }
        banks = settings.banks().stream().map(each -> get(each.code())).toList();
    }

    static Partners of(MeasureSettings settings, Db db) {
        var numbers =
                db.transact(transaction -> {
                    try (var lock = transaction.prepareStatement(LOCK)) {
                        lock.executeUpdate();
                    }
                    write(transaction, KEEP, settings.all());
                    write(transaction, RENAME, settings.all());
                    return read(transaction);
                });
        return new Partners(settings, numbers);
    }

    private static void write(Connection transaction, String sql, List<PartnerSettings> all)
            throws SQLException {
        try (var statement = transaction.prepareStatement(sql)) {
            new Columns(transaction, statement)
                    .texts(all.stream().map(PartnerSettings::code).toList())
                    .texts(all.stream().map(PartnerSettings::nameKk).toList())
                    .texts(all.stream().map(PartnerSettings::nameRu).toList())
                    .texts(all.stream().map(PartnerSettings::nameEn).toList());
            statement.executeUpdate();
        }
    }

    private static Map<String, Integer> read(Connection transaction) throws SQLException {
        var numbers = new HashMap<String, Integer>();
        try (var select = transaction.prepareStatement(READ);
                var rows = select.executeQuery()) {
            while (rows.next()) {
                numbers.put(rows.getString("code"), rows.getInt("id"));
            }
        }
        return numbers;
    }

    List<Partner> banks() {
        return banks;
    }

    /// The bits of the banks that are set now; one that was taken out of the settings is not asked.
    long allBanks() {
        return banks.stream().mapToLong(Partner::bit).reduce(0, (mask, bit) -> mask | bit);
    }

    Optional<Partner> bank(String bic) {
        return banks.stream().filter(bank -> bank.code().equals(bic)).findFirst();
    }

    Stream<Partner> banksIn(long mask) {
        return banks.stream().filter(bank -> (mask & bank.bit()) != 0);
    }

    Partner get(String code) {
        var partner = byCode.get(code);
        if (partner == null) {
            throw new NoSuchElementException(code);
        }
        return partner;
    }
}
