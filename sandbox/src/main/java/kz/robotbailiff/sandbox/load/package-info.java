/// Enforcement documents in quantity: any number of different ones, of mixed kinds and regions,
/// over an exact sum in all. The same seed makes the same documents.
@NullMarked
package kz.robotbailiff.sandbox.load;

import org.jspecify.annotations.NullMarked;
