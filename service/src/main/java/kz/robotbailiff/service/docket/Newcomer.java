package kz.robotbailiff.service.docket;

/// A received document whose debtor is still to be looked up in the registers.
///
/// @param file the file's id
/// @param iin the debtor's number, as the document states it
/// @param surname the surname, as this document states it
/// @param givenName the given name, as this document states it
/// @param tries how often the registers were asked in vain
public record Newcomer(long file, String iin, String surname, String givenName, int tries) {}
