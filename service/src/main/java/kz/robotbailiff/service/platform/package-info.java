/// The platform is the floor that every room stands on: the clock, identifiers, transactions, SQL
/// files, settings and the HTTP rim. Nobody else reads the clock or makes anything random.
@NullMarked
package kz.robotbailiff.service.platform;

import org.jspecify.annotations.NullMarked;
