/// Stand-in for the push gateway of the e-government and banks' apps: it knows who has an app,
/// takes messages, and reports a moment later that they were delivered.
@NullMarked
package kz.robotbailiff.sandbox.push;

import org.jspecify.annotations.NullMarked;
