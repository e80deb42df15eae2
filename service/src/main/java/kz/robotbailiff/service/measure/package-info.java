/// Measure carries out the enforcement measures that the robot decided, on the days the law names:
/// the entry in the debtor register, seizure at the banks, the notarial prohibition, the collection
/// order, and the lifting of each. Reports from outside come back as facts.
@NullMarked
package kz.robotbailiff.service.measure;

import org.jspecify.annotations.NullMarked;
