/// Money is counted in tiyn and never rounded by accident.
@NullMarked
package kz.robotbailiff.core.money;

import org.jspecify.annotations.NullMarked;
