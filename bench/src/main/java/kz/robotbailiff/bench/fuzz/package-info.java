/// Fuzz throws odd bytes at every reader of messages from banks and payers, for as long as it is
/// told: each must answer in its protocol's own words, soon, and never with an exception.
@NullMarked
package kz.robotbailiff.bench.fuzz;

import org.jspecify.annotations.NullMarked;
