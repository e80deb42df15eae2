package kz.robotbailiff.service.ruling.paper;

/// A door to whoever signs papers: a key of ours, or a signing server with keys of its own.
public interface PaperSeal {

    /// A detached CMS signature (RFC 5652, DER) over these bytes.
    byte[] sign(byte[] bytes);

    /// How many bytes such a signature takes at most.
    default int room() {
        return 6_000;
    }
}
