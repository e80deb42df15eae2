/// The time machine. The sandbox's clock runs as fast as any other, only it can be set on: to begin
/// on any day, and to let days go by while one watches. It never goes back, and it stands where it
/// stood after a restart.
@NullMarked
package kz.robotbailiff.sandbox.time;

import org.jspecify.annotations.NullMarked;
