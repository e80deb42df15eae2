/// The identity provider of the sandbox: it gives the authorities' machines their access tokens and
/// lets the sandbox's staff log in to the console. It is a server of its own with invented people,
/// published passwords and a key that is made on the spot.
@NullMarked
package kz.robotbailiff.sandbox.identity;

import org.jspecify.annotations.NullMarked;
