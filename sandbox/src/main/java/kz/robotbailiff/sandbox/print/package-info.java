/// Stand-in for the printing house of the post: it takes print files with their index, and reports
/// what became of each letter.
@NullMarked
package kz.robotbailiff.sandbox.print;

import org.jspecify.annotations.NullMarked;
