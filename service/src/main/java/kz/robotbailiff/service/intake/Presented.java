package kz.robotbailiff.service.intake;

import java.time.LocalDate;
import java.util.List;
import kz.robotbailiff.core.document.DocumentKind;
import kz.robotbailiff.core.money.Tenge;
import org.jspecify.annotations.Nullable;

/// A document whose form is right.
///
/// @param language `kk` or `ru`
/// @param canonical the content in its one written form, without the signature
/// @param digest SHA-256 of that
/// @param signature the CMS signature in base64, as sent
/// @param notes codes of what was seen and is no ground to refuse
record Presented(
        Key key,
        DocumentKind kind,
        String language,
        Debtor debtor,
        Tenge amount,
        Tenge alreadyPaid,
        LocalDate issuedOn,
        @Nullable LocalDate inForceOn,
        @Nullable LocalDate decidedOn,
        List<LocalDate> interruptions,
        String canonical,
        Digest digest,
        String signature,
        List<String> notes) {}
