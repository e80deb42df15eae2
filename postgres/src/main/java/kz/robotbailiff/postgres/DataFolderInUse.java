package kz.robotbailiff.postgres;

import java.nio.file.Path;

/// Says that another running program holds the data folder.
public final class DataFolderInUse extends PostgresUnavailable {

    DataFolderInUse(Path folder) {
        super(
                "The data folder "
                        + folder
                        + " is in use by another running program: stop it first, or choose another"
                        + " folder.");
    }
}
