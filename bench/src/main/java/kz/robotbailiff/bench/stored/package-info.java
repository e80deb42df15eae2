/// Commands over what is stored, also on the data folder of a stopped `./robot run`.
///
/// The commands themselves belong to the service and read any PostgreSQL; here the folder's own
/// server is started for them and stopped again, so that nobody needs to know its address.
@NullMarked
package kz.robotbailiff.bench.stored;

import org.jspecify.annotations.NullMarked;
