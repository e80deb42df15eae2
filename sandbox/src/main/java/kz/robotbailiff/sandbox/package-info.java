/// The sandbox plays the world outside, as real servers on real protocols with faults that can be
/// switched on, so that the whole path can be watched on one machine. Nothing here is shipped.
@NullMarked
package kz.robotbailiff.sandbox;

import org.jspecify.annotations.NullMarked;
