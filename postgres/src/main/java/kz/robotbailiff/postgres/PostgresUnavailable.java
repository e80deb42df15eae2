package kz.robotbailiff.postgres;

/// Says in one sentence why the embedded PostgreSQL cannot be had and what to do about it.
public sealed class PostgresUnavailable extends RuntimeException permits DataFolderInUse {

    PostgresUnavailable(String sentence) {
        super(sentence);
    }

    PostgresUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
