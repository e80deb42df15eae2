package kz.robotbailiff.core.law;

import kz.robotbailiff.core.document.Language;

/// A provision that a decision rests on, by act, article and point.
public enum Norm {
    // What is taken
    KINDS(Act.LAW, "10-1", "1"),
    INDIVIDUALS(Act.LAW, "10-1", "1"),
    CEILING(Act.LAW, "10-1", "1"),
    CEILING_MCI(Act.RULES, "", "4"),
    SOURCES(Act.RULES, "", "3"),
    ELECTRONIC_FORM(Act.LAW, "10-2", "1"),
    AUTHORITY_ANSWERS(Act.LAW, "10-2", "2"),
    EACH_BY_ITSELF(Act.CAO, "886", "2"),
    WAITING_TERM(Act.LAW, "11", "1-1"),
    PRESENTATION_TERM(Act.LAW, "11", "2"),
    INTERRUPTION(Act.LAW, "12", ""),
    TERRITORIES(Act.LAW, "1", "", "5-1"),
    PILOT(Act.PILOT, "", ""),
    MCI(Act.BUDGET_LAW, "", ""),
    NORMS_OF_THE_DAY(Act.LAW, "6", "1"),
    // The course
    OPENING(Act.LAW, "10-2", "1"),
    OPENED_AT_ONCE(Act.RULES, "", "5"),
    NOTICE(Act.RULES, "", "6"),
    PROPER_NOTICE(Act.LAW, "27", "4"),
    REGISTER_ENTRY(Act.LAW, "36", ""),
    REGISTER_ENTRY_AUTOMATIC(Act.RULES, "", "8"),
    MEASURES(Act.LAW, "10-3", ""),
    SEIZURE(Act.RULES, "", "9"),
    SEIZURE_WITHIN_DEBT(Act.LAW, "62", "6"),
    PROHIBITION(Act.RULES, "", "13"),
    COLLECTION_ORDER(Act.RULES, "", "14"),
    COLLECTION_NOT_BESIDE_LEVY(Act.RULES, "", "15"),
    PROTECTED_MONEY(Act.LAW, "58", "2"),
    TERM(Act.LAW, "10-4", ""),
    LAST_DAY_OFF(Act.CIVIL_CODE, "175", ""),
    // The end
    PAID_IN_FULL(Act.LAW, "10-5", "1", "1"),
    DECISION_CANCELLED(Act.LAW, "10-5", "1", "2"),
    DEBTOR_RELEASED(Act.LAW, "10-5", "1", "3"),
    MEASURES_CANCELLED(Act.LAW, "10-5", "2"),
    COLLECTED_LIFTS_SEIZURE(Act.LAW, "62", "6"),
    REGISTER_EXIT(Act.REGISTER_RULES, "", "8"),
    OPT_OUT(Act.LAW, "10-1", "3"),
    OPT_OUT_BUTTON(Act.RULES, "", "7"),
    TRANSFER_AFTER_TERM(Act.LAW, "10-6", ""),
    TRANSFER_AT_WISH(Act.LAW, "10-6", ""),
    MEASURES_STAY(Act.RULES, "", "26"),
    COLLECTION_RECALLED(Act.RULES, "", "23"),
    NO_SECOND_TIME(Act.LAW, "10-5", ""),
    UNNAMED_CASES(Act.LAW, "42", ""),
    NO_WAY_BACK(Act.LAW, "10-6", ""),
    DISTRIBUTION(Act.DISTRIBUTION_RULES, "", ""),
    BAILIFF_ACCEPTS(Act.RULES, "", "24"),
    BAILIFF_FEE(Act.LAW, "118", "1"),
    APPEAL(Act.LAW, "10-7", ""),
    CORRECTION(Act.LAW, "10", ""),
    APPEAL_TERM(Act.APPC, "92", ""),
    // Money
    PAYOUT(Act.MONEY_RULES, "", ""),
    REFUND(Act.MONEY_RULES, "", ""),
    SURPLUS(Act.LAW, "108", ""),
    PAID_PAST_US(Act.LAW, "47", "2"),
    UNCLAIMED(Act.LAW, "123", "");

    /// The acts that provisions stand in.
    public enum Act {
        /// Law on enforcement proceedings and the status of bailiffs, 02.04.2010 No. 261-IV.
        LAW,
        /// Rules of the simplified proceeding, order 16.08.2024 No. 697.
        RULES,
        /// Rules of distribution among private bailiffs, order 29.12.2015 No. 652.
        DISTRIBUTION_RULES,
        /// Rules of the Unified register of debtors, order 10.08.2026 No. 767.
        REGISTER_RULES,
        /// Rules of transferring recovered money, order 11.08.2026 No. 776.
        MONEY_RULES,
        /// Code on administrative offences.
        CAO,
        /// Administrative procedural-process code.
        APPC,
        CIVIL_CODE,
        /// The law on the republican budget of the year.
        BUDGET_LAW,
        /// The pilot in Taraz, which ran before the law.
        PILOT
    }

    private final Act act;
    private final String article;
    private final String point;
    private final String subpoint;

    Norm(Act act, String article, String point) {
        this(act, article, point, "");
    }

    Norm(Act act, String article, String point, String subpoint) {
        this.act = act;
        this.article = article;
        this.point = point;
        this.subpoint = subpoint;
    }

    public Act act() {
        return act;
    }

    /// The article, or empty for an act that has points only.
    public String article() {
        return article;
    }

    /// The paragraph of the article or the point of the order, or empty.
    public String point() {
        return point;
    }

    public String subpoint() {
        return subpoint;
    }

    /// The short citation as it stands in rulings and explanations.
    public String citation(Language language) {
        return LawWords.in(language).citation(this);
    }
}
