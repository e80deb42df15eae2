package kz.robotbailiff.service.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/// The file that a form brought along, if it did.
///
/// @param error the key of what is wrong with it; empty where nothing is
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Enclosed(byte[] bytes, String type, String error) {

    private static final Enclosed NOTHING = new Enclosed(new byte[0], "", "");

    /// Reads it out of a form; the name that the sender gave it is not looked at.
    static Enclosed of(HttpServletRequest request, String field) {
        var sent = request instanceof MultipartHttpServletRequest form ? form.getFile(field) : null;
        if (sent == null || sent.isEmpty()) {
            return NOTHING;
        }
        if (sent.getSize() > Picture.LARGEST) {
            return new Enclosed(NOTHING.bytes, "", "wrong.err.file");
        }
        try {
            var bytes = sent.getBytes();
            var type = Picture.type(bytes).orElse("");
            return new Enclosed(bytes, type, type.isEmpty() ? "wrong.err.type" : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isThere() {
        return bytes.length > 0;
    }

    /// What is kept of it.
    Uploads.Sent as(String purpose) {
        return new Uploads.Sent(purpose, type, bytes, null);
    }
}
