package kz.robotbailiff.sandbox;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import kz.robotbailiff.sandbox.bank.Banks;

/// How the sandbox is to be started.
///
/// @param port the first port; 0 means four free ports in a row, wherever they are
/// @param data the folder in which everything is kept
/// @param fresh whether what is there is forgotten
/// @param today the day on which a new sandbox begins
/// @param database a PostgreSQL that is there already
/// @param banks how many banks there are
public record Options(
        int port,
        Path data,
        boolean fresh,
        Optional<LocalDate> today,
        Optional<String> database,
        int banks) {

    private static final int DEFAULT_PORT = 8080;
    private static final int LAST_PORT = 65_535;

    /// What is done when nothing is said.
    public static final Options DEFAULTS =
            new Options(
                    DEFAULT_PORT,
                    Path.of(System.getProperty("robot.home", ""), "data"),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Banks.USUAL);

    /// A throw-away sandbox on free ports.
    public static Options throwAway(Path data) {
        return DEFAULTS.onPort(0).in(data);
    }

    /// The same on another first port.
    public Options onPort(int other) {
        return new Options(other, data, fresh, today, database, banks);
    }

    /// The same with its data in another folder.
    public Options in(Path other) {
        return new Options(port, other, fresh, today, database, banks);
    }

    /// The same, but forgetting what is in the data folder.
    public Options anew() {
        return new Options(port, data, true, today, database, banks);
    }

    /// The same, but beginning on another day.
    public Options on(LocalDate day) {
        return new Options(port, data, fresh, Optional.of(day), database, banks);
    }

    /// The same on a PostgreSQL that is there already.
    public Options with(String url) {
        return new Options(port, data, fresh, today, Optional.of(url), banks);
    }

    /// The same with so many banks, on the wires that the usual ones speak.
    public Options withBanks(int number) {
        return new Options(port, data, fresh, today, database, number);
    }

    /// Reads the command line: `--port 8080` and `--port=8080` mean the same.
    ///
    /// @throws CannotStart when an option is unknown or its value makes no sense
    public static Options read(String... arguments) {
        var options = DEFAULTS;
        var words = new Arguments(arguments);
        while (words.more()) {
            var option = words.option();
            options =
                    switch (option) {
                        case "--fresh" -> options.anew();
                        case "--port" -> options.onPort(port(words.value()));
                        case "--data" -> options.in(Path.of(words.value()));
                        case "--today" -> options.on(day(words.value()));
                        case "--database" -> options.with(words.value());
                        default ->
                                throw new CannotStart(
                                        "There is no option "
                                                + option
                                                + "; ./robot help lists them all.");
                    };
        }
        return options.checked();
    }

    private Options checked() {
        if (fresh && database.isPresent()) {
            throw new CannotStart(
                    "--fresh does not empty a database that --database names: empty it yourself,"
                            + " then start without --fresh.");
        }
        return this;
    }

    private static int port(String value) {
        try {
            var port = Integer.parseInt(value);
            if (port == 0 || (port > 0 && port <= LAST_PORT - Ports.COUNT + 1)) {
                return port;
            }
        } catch (NumberFormatException _) {
            // said below
        }
        throw new CannotStart(
                "--port wants the first of four ports in a row, 1 to 65532, and not "
                        + value
                        + ".");
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new CannotStart(
                    "--today wants a day such as 2024-02-01, and not " + value + ".", e);
        }
    }
}
