/// Reads every text that a person may read as a strict corrector would: there in each language,
/// with the same places, spelled right, and in one alphabet a word.
@NullMarked
package kz.robotbailiff.bench.words;

import org.jspecify.annotations.NullMarked;
