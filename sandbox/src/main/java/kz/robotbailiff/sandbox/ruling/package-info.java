/// The head of every territorial body, played by one key that says of itself that it binds nobody.
@NullMarked
package kz.robotbailiff.sandbox.ruling;

import org.jspecify.annotations.NullMarked;
