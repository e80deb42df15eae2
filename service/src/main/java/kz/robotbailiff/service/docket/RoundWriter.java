package kz.robotbailiff.service.docket;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// A room that writes rows of its own in the very transaction in which the robot's decisions are
/// written: settlement and termination, for one, stand or fall together.
public interface RoundWriter {

    /// Writes what follows from a round, with a fixed number of statements.
    void write(Connection transaction, List<Decided> round) throws SQLException;
}
