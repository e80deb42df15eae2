/// What the sandbox's own pages share: words in three languages and one plain look. The pages work
/// without scripts and on a telephone.
@NullMarked
package kz.robotbailiff.sandbox.page;

import org.jspecify.annotations.NullMarked;
