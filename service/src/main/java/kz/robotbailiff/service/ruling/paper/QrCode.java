package kz.robotbailiff.service.ruling.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/// A square code that a camera reads: for paper as an image, for a page as lines of one path.
public final class QrCode {

    private static final int MARGIN = 4;

    private final BitMatrix cells;

    private QrCode(BitMatrix cells) {
        this.cells = cells;
    }

    /// A code of medium strength: it is read with up to 15 % of it lost.
    public static QrCode of(String text) {
        try {
            return new QrCode(
                    new QRCodeWriter()
                            .encode(
                                    text,
                                    BarcodeFormat.QR_CODE,
                                    0,
                                    0,
                                    Map.of(
                                            EncodeHintType.ERROR_CORRECTION,
                                            ErrorCorrectionLevel.M,
                                            EncodeHintType.MARGIN,
                                            MARGIN)));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for one code: " + text.length(), e);
        }
    }

    /// Cells in a row, the white border included.
    public int width() {
        return cells.getWidth();
    }

    /// As a black and white image in a data address.
    public String image() {
        int cell = 4;
        var image =
                new BufferedImage(width() * cell, width() * cell, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, cells.get(x / cell, y / cell) ? 0 : 0xffffff);
            }
        }
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    /// As the path of an SVG whose view box is as wide as the code.
    public String path() {
        var path = new StringBuilder();
        for (int y = 0; y < width(); y++) {
            for (int x = 0; x < width(); x++) {
                if (cells.get(x, y)) {
                    int from = x;
                    while (x < width() && cells.get(x, y)) {
                        x++;
                    }
                    path.append("M%d %dh%dv1h-%dz".formatted(from, y, x - from, x - from));
                }
            }
        }
        return path.toString();
    }
}
