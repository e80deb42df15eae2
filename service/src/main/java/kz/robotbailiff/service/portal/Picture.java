package kz.robotbailiff.service.portal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/// What a file is, found in its bytes: a photograph or a PDF. What the sender says of it is not
/// asked, and nothing of a picture is unpacked but its size.
final class Picture {

    /// Five million bytes, as the page says.
    static final int LARGEST = 5_000_000;

    private static final int MOST_PIXELS = 20_000;
    private static final int TAIL = 1_024;

    private Picture() {}

    /// The type of a file that may be kept; empty for anything else.
    static Optional<String> type(byte[] bytes) {
        if (begins(bytes, 0xff, 0xd8, 0xff)) {
            return isPicture(bytes, "jpeg") ? Optional.of("image/jpeg") : Optional.empty();
        }
        if (begins(bytes, 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a)) {
            return isPicture(bytes, "png") ? Optional.of("image/png") : Optional.empty();
        }
        boolean pdf = begins(bytes, '%', 'P', 'D', 'F', '-') && tail(bytes).contains("%%EOF");
        return pdf ? Optional.of("application/pdf") : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static String tail(byte[] bytes) {
        int from = Math.max(0, bytes.length - TAIL);
        return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    }

    private static boolean isPicture(byte[] bytes, String format) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            return isSensible(reader.getWidth(0)) && isSensible(reader.getHeight(0));
        } catch (IOException | RuntimeException e) {
            return false;
        } finally {
            reader.dispose();
        }
    }

    private static boolean isSensible(int pixels) {
        return pixels > 0 && pixels <= MOST_PIXELS;
    }
}
