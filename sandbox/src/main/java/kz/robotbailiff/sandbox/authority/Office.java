package kz.robotbailiff.sandbox.authority;

import kz.robotbailiff.core.document.DocumentKind;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.document.Source;
import kz.robotbailiff.sandbox.people.CheckedNumbers;

/// An invented body or court that issues documents, and the system through which it sends them.
public enum Office {
    POLICE(
            Source.ADMINISTRATIVE_REGISTER,
            DocumentKind.BODY_RULING,
            "10014000001",
            "Үлгі әкімшілік полиция басқармасы",
            "Примерное управление административной полиции"),
    ROAD_POLICE(
            Source.ADMINISTRATIVE_REGISTER,
            DocumentKind.PAYMENT_PRESCRIPTION,
            "10014000002",
            "Үлгі жол полициясы бөлімі",
            "Примерный отдел дорожной полиции"),
    REVENUE(
            Source.TAX_SYSTEM,
            DocumentKind.TAX_ORDER,
            "10014000003",
            "Үлгі мемлекеттік кірістер басқармасы",
            "Примерное управление государственных доходов"),
    COURT(
            Source.COURT_SYSTEM,
            DocumentKind.COURT_RULING,
            "10014000004",
            "Үлгі әкімшілік құқық бұзушылықтар жөніндегі сот",
            "Примерный суд по административным правонарушениям");

    private final Source source;
    private final DocumentKind kind;
    private final String bin;
    private final String kk;
    private final String ru;

    Office(Source source, DocumentKind kind, String eleven, String kk, String ru) {
        this.source = source;
        this.kind = kind;
        this.bin = CheckedNumbers.twelve(eleven).orElseThrow();
        this.kk = kk;
        this.ru = ru;
    }

    /// The system that sends its documents.
    public Source source() {
        return source;
    }

    /// The kind of document that it issues.
    public DocumentKind kind() {
        return kind;
    }

    /// Its business number.
    public String bin() {
        return bin;
    }

    /// Its name in Kazakh or Russian.
    public String name(Language language) {
        return language == Language.KK ? kk : ru;
    }
}
