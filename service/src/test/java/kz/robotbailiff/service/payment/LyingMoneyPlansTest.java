package kz.robotbailiff.service.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import kz.robotbailiff.service.Plans;
import kz.robotbailiff.service.TestDatabase;
import kz.robotbailiff.service.platform.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is looked for each minute among the money that lies here never reads the whole book.
class LyingMoneyPlansTest {

    private static final HikariDataSource SOURCE = TestDatabase.fresh();

    @AfterAll
    static void close() {
        SOURCE.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"raise_late", "escheat", "return_unmatched", "matching_files"})
    void findsWhatLiesByItsIndex(String name) throws SQLException {
        var plan = Plans.of(SOURCE, Sql.of(Lateness.class, name));
        assertThat(plan).contains("holding_lies").doesNotContain("Seq Scan on holding");
    }
}
