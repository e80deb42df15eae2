/// A real PostgreSQL server on a folder, started and stopped by our own small launcher. Tests, the
/// sandbox and benchmarks use it; the production service never does.
@NullMarked
package kz.robotbailiff.postgres;

import org.jspecify.annotations.NullMarked;
