/// The stand-in of the treasury, which holds the cash control account: takes payment orders,
/// carries each out once, and reports what was paid.
@NullMarked
package kz.robotbailiff.sandbox.treasury;

import org.jspecify.annotations.NullMarked;
