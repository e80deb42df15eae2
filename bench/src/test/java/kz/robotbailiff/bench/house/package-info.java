/// The rules of the house, each a test that has been seen to fail on a planted sample and that
/// must have something to look at.
@NullMarked
package kz.robotbailiff.bench.house;

import org.jspecify.annotations.NullMarked;
