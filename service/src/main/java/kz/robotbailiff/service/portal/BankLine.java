package kz.robotbailiff.service.portal;

import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.money.Tenge;

/// What one bank holds for a case.
public record BankLine(String nameKk, String nameRu, String nameEn, Tenge sum) {

    /// The bank's name in this language.
    public String name(Language language) {
        return switch (language) {
            case KK -> nameKk;
            case RU -> nameRu;
            case EN -> nameEn;
        };
    }
}
