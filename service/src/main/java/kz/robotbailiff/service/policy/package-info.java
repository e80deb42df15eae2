/// The policy room answers what the recorded caseload would have come to under another ceiling,
/// term, timetable or territory. It streams the docket's record through the simulation of `core`,
/// writes nothing, and puts the report into words, tables and drawings in three languages; the
/// console and the command `simulate` show the same ones.
@NullMarked
package kz.robotbailiff.service.policy;

import org.jspecify.annotations.NullMarked;
