/// The state register of persons as the sandbox plays it: it knows every inhabitant of the sandbox
/// by number, and whoever a test or a visitor tells it about.
@NullMarked
package kz.robotbailiff.sandbox.persons;

import org.jspecify.annotations.NullMarked;
