/// The stand-in of the Republican Chamber of private bailiffs: a roster of made-up people in every
/// region, each registered in a town and assigned to the rest of its region.
@NullMarked
package kz.robotbailiff.sandbox.chamber;

import org.jspecify.annotations.NullMarked;
