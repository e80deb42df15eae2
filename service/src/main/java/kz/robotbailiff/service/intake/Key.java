package kz.robotbailiff.service.intake;

/// The key under which an authority knows its document.
///
/// @param authority the issuer's BIN
/// @param number the document's number, unique within the authority
record Key(String authority, String number) {}
