/// The simulation on a laptop: over the record of a data folder, or over an invented year that
/// anybody can make again from its seed, to see the worked example and to measure.
@NullMarked
package kz.robotbailiff.bench.simulate;

import org.jspecify.annotations.NullMarked;
