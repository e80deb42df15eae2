package kz.robotbailiff.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The account that the server runs under: our own, or an unprivileged one where we are root,
/// because PostgreSQL rightly refuses to run as root.
///
/// @param wrapper the words put before each program
/// @param owner the user id that must own the server's folder, or -1 for whoever we are
record Account(List<String> wrapper, int owner) {

    private static final int NOBODY = 65534;
    private static final Account OURSELVES = new Account(List.of(), -1);

    /// Gives up root for an id that owns nothing; needs every folder on the way to be passable.
    private static final Account AS_NOBODY =
            new Account(
                    List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"),
                    NOBODY);

    /// Stays the same user to the file system but without root's powers; reaches closed folders.
    private static final Account IN_A_NAMESPACE = new Account(List.of("unshare", "-U"), 0);

    /// Finds an account under which this program can run in this folder.
    static Account able(Path folder, Path program) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return OURSELVES;
        }
        for (var account : List.of(AS_NOBODY, IN_A_NAMESPACE)) {
            var probe =
                    List.of(
                            "sh",
                            "-c",
                            "cd \"$1\" && \"$2\" --version",
                            "sh",
                            folder.toString(),
                            program.toString());
            if (account.run(Path.of("/"), probe).succeeded()) {
                return account;
            }
        }
        throw new PostgresUnavailable(
                "PostgreSQL does not run as root, and neither setpriv nor unshare could drop root"
                        + " for the folder "
                        + folder
                        + ": choose a folder that every user can reach, or start as another user.");
    }

    Command run(Path folder, List<String> words) {
        var all = new ArrayList<>(wrapper);
        all.addAll(words);
        return Command.run(folder, all);
    }

    /// Hands the folder and all in it to this account; quick when it is so already.
    void own(Path folder) {
        try {
            if (owner < 0 || Files.getAttribute(folder, "unix:uid").equals(owner)) {
                return;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var given =
                Command.run(
                        Path.of("/"),
                        List.of("chown", "-R", owner + ":" + owner, folder.toString()));
        if (!given.succeeded()) {
            throw new PostgresUnavailable("Cannot give " + folder + " away: " + given.output());
        }
    }
}
