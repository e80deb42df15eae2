/// Ruling writes the robot's rulings: it numbers them without gaps, renders them in Kazakh and
/// Russian, signs them and keeps them so that anyone can read and check them later.
@NullMarked
package kz.robotbailiff.service.ruling;

import org.jspecify.annotations.NullMarked;
