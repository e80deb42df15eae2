package kz.robotbailiff.service.ruling;

import java.util.Map;

/// A territorial body of justice: its name, where it sits and who signs for it, in Kazakh and
/// Russian.
///
/// @param place the region and the city in which its rulings are made
/// @param signer the head or the deputy whose key signs
/// @param sandbox whether address and signer are invented
record Body(
        int region,
        Words name,
        Words place,
        Words address,
        Words position,
        Words signer,
        boolean sandbox) {

    /// The same in both languages.
    record Words(String kk, String ru) {

        Map<String, String> data() {
            return Map.of("kk", kk, "ru", ru);
        }
    }
}
