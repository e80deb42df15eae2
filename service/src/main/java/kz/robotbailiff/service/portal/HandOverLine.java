package kz.robotbailiff.service.portal;

import java.time.Instant;
import kz.robotbailiff.core.document.Language;
import org.jspecify.annotations.Nullable;

/// The private bailiff to whom the file went.
public record HandOverLine(
        @Nullable String nameKk,
        @Nullable String nameRu,
        String licence,
        @Nullable String phone,
        @Nullable String addressKk,
        @Nullable String addressRu,
        Instant handedAt,
        @Nullable Instant acceptedAt) {

    /// The bailiff's name as the roster writes it in this language; the licence where it has none.
    public String bailiff(Language language) {
        var name = language == Language.KK ? nameKk : nameRu;
        return name == null ? licence : name;
    }

    /// The office's address in this language.
    public @Nullable String address(Language language) {
        return language == Language.KK ? addressKk : addressRu;
    }
}
