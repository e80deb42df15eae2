/// Measurements of speed and size. Nothing here is shipped.
@NullMarked
package kz.robotbailiff.bench;

import org.jspecify.annotations.NullMarked;
