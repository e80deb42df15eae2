/// The invented inhabitants of the sandbox. Everything about a person follows from the person's
/// number, so whoever is asked about a number (a register, a bank) says the same without having
/// been told. The numbers are valid, but spell days of birth that no living person has.
@NullMarked
package kz.robotbailiff.sandbox.people;

import org.jspecify.annotations.NullMarked;
