package kz.robotbailiff.service.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import kz.robotbailiff.service.platform.Seal;

/// What the bailiffs' system tells of one levy on a debtor's wage.
///
/// @param id the levy's number there
/// @param iin whose wage it is
/// @param stands whether the levy stands with its own collection order, or has ended
record Levy(String id, String iin, boolean stands) {

    /// What may not change under an id.
    String digest() {
        return Seal.of(id, iin.getBytes(UTF_8));
    }

    /// Without the person, so that no log can tell who it is.
    @Override
    public String toString() {
        return "levy " + id;
    }
}
