/// Transfer hands a file that the robot may no longer keep to a private bailiff of the debtor's
/// district, chosen by a rule that anyone can recompute, and waits for the bailiff's acceptance.
@NullMarked
package kz.robotbailiff.service.transfer;

import org.jspecify.annotations.NullMarked;
