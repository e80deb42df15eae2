package kz.robotbailiff.service.portal;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.service.docket.Checkout;
import kz.robotbailiff.service.docket.RulingLine;
import kz.robotbailiff.service.docket.Rulings;

/// What other rooms answer while only the debtor's pages are tried.
final class Neighbours {

    private Neighbours() {}

    /// Rulings as rows that a test inserted.
    static final class TestRulings implements Rulings {

        static final Map<Long, RulingLine> ROWS = new ConcurrentHashMap<>();

        @Override
        public List<RulingLine> of(long file) {
            return ROWS.values().stream()
                    .filter(row -> row.file() == file)
                    .sorted(java.util.Comparator.comparing(RulingLine::issuedAt))
                    .toList();
        }

        @Override
        public Optional<RulingLine> line(long ruling) {
            return Optional.ofNullable(ROWS.get(ruling));
        }

        @Override
        public Optional<String> html(long ruling, Language first) {
            return line(ruling).map(row -> "<!DOCTYPE html><title>" + row.number() + "</title>");
        }

        @Override
        public String policy() {
            return "default-src 'none'; style-src 'unsafe-inline'";
        }
    }

    /// A provider that notes orders and says what a test told it to.
    static final class TestCheckout implements Checkout {

        @Override
        public String host() {
            return "pay.example.kz";
        }

        @Override
        public String origin() {
            return "https://pay.example.kz:8443";
        }

        @Override
        public URI begin(Order order) {
            synchronized (Site.ORDERS) {
                Site.ORDERS.add(order);
            }
            if (Site.SILENT.get()) {
                throw new Unavailable("told to be silent");
            }
            Site.PROGRESS.putIfAbsent(order.key(), Progress.WAITING);
            return URI.create("https://pay.example.kz:8443/" + order.key());
        }

        @Override
        public Progress progress(String key) {
            return Site.PROGRESS.getOrDefault(key, Progress.UNKNOWN);
        }
    }
}
