/// The telephone with eGov Mobile on it: reads the code of a page, shows what is to be signed, and
/// signs with a personal key that the sandbox's own certification authority vouches for.
@NullMarked
package kz.robotbailiff.sandbox.egov;

import org.jspecify.annotations.NullMarked;
