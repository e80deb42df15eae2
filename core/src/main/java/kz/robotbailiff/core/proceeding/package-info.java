/// The proceeding and the robot: one pure function from a proceeding, a fact and the law of the day
/// to the next state, the acts and the grounds.
@NullMarked
package kz.robotbailiff.core.proceeding;

import org.jspecify.annotations.NullMarked;
