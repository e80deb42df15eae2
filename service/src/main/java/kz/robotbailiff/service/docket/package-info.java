/// The docket keeps every proceeding. In rounds it takes a tray of files with their pending facts,
/// asks the robot once per file, and writes states, decisions and acts in one transaction with a
/// number of statements that does not depend on the size of the tray. It alone names the tables
/// `fact`, `decision`, `proceeding` and `act`; every other room records facts and carries out acts
/// through what the docket offers.
@NullMarked
package kz.robotbailiff.service.docket;

import org.jspecify.annotations.NullMarked;
