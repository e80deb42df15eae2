/// The authorities that send enforcement documents: what they write, the keys with which their
/// systems sign it, and how they hand it in. Keys are made in the data folder on first use.
@NullMarked
package kz.robotbailiff.sandbox.authority;

import org.jspecify.annotations.NullMarked;
