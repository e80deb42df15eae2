package kz.robotbailiff.bench.speed;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import kz.robotbailiff.sandbox.Sandbox;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Time;
import kz.robotbailiff.service.platform.Tokens;

/// A debtor who opened the personal link and now looks at "My case".
record Visitor(String page, String cookie) {

    private static final String LINK =
            """
            insert into link (hash, file, code_hash, made_at, expires_at) values (?, ?, ?, ?, ?)
            """;

    /// A visitor of a file, by a new personal link.
    static Visitor of(Sandbox sandbox, Wire wire, Payment file) {
        var tokens = new Tokens();
        var token = tokens.make();
        var now = sandbox.service().getBean(Time.class).now();
        sandbox.service()
                .getBean(Db.class)
                .transact(connection -> {
                    try (var insert = connection.prepareStatement(LINK)) {
                        insert.setBytes(1, Tokens.hash(token));
                        insert.setLong(2, file.file());
                        insert.setBytes(3, Tokens.hash(tokens.digits(10)));
                        insert.setTimestamp(4, Timestamp.from(now));
                        insert.setTimestamp(5, Timestamp.from(now.plus(Duration.ofDays(90))));
                        return insert.executeUpdate();
                    }
                });
        var form = "Content-Type: application/x-www-form-urlencoded\r\n";
        var answer = wire.ask("POST", "/ru/k/" + token, form, "");
        var cookie = answer.header("set-cookie").split(";", 2)[0];
        var page = answer.header("location").replaceFirst("^https?://[^/]+", "");
        if (cookie.isEmpty() || page.isEmpty()) {
            throw new BenchFailure("The personal link did not open: " + answer.status());
        }
        return new Visitor(page, cookie);
    }

    /// Several visitors, one a file.
    static List<Visitor> of(Sandbox sandbox, List<Payment> files) {
        try (var wire = new Wire(sandbox.ports().serviceUrl())) {
            return files.stream().map(file -> of(sandbox, wire, file)).toList();
        }
    }

    /// Looks at the page once.
    String look(Wire wire) {
        var answer = wire.ask("GET", page, "Cookie: " + cookie + "\r\n", "");
        if (answer.status() != 200) {
            throw new BenchFailure("The debtor's page answered " + answer.status());
        }
        return answer.body();
    }
}
