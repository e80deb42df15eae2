/// The running system: rooms arranged as a star around the docket, assembled by one class of
/// constructors. Facts come in, the robot decides, acts go out.
@NullMarked
package kz.robotbailiff.service;

import org.jspecify.annotations.NullMarked;
