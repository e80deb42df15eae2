/// Transfer hands a file that the robot may no longer keep to a private bailiff of the debtor's
/// district, by a rule that anyone can recompute: among the bailiffs registered there, else among
/// those assigned to it, the one with the fewest files received this year. It keeps the roster, the
/// choice and the counters with each file, and waits for the bailiff's acceptance.
@NullMarked
package kz.robotbailiff.service.transfer;

import org.jspecify.annotations.NullMarked;
