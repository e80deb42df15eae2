/// Stand-in for a push service of the open web (RFC 8030) together with the browsers behind it: it
/// checks who sends, and its browsers decrypt what came.
@NullMarked
package kz.robotbailiff.sandbox.webpush;

import org.jspecify.annotations.NullMarked;
