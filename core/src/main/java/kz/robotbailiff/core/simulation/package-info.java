/// The simulation asks what the recorded caseload would have come to under another rule.
///
/// What the record holds is counted again by the same law, timetable and tariff that the robot
/// decides by. What nobody has seen yet, because people would have had more days or would have been
/// new to the proceeding, is estimated by a payment curve fitted to the record, with a band, and
/// both are told apart in every figure. Nothing here writes anything, and nothing throws dice: the
/// band is drawn from a sequence that follows from its seed.
@NullMarked
package kz.robotbailiff.core.simulation;

import org.jspecify.annotations.NullMarked;
