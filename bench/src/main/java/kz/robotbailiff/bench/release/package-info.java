/// Release proves that whoever is free is let go: many files at once are lived through on a real
/// database, against banks that answer late, twice or never, while the connection is cut at one
/// statement after another and the process is killed; then everything is counted again.
@NullMarked
package kz.robotbailiff.bench.release;

import org.jspecify.annotations.NullMarked;
