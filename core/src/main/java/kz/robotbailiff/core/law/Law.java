package kz.robotbailiff.core.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.robotbailiff.core.document.DocumentKind;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.money.Tenge;

/// The law of one day: every value in force, looked up once and then only read.
///
/// Making one reads whole tables; a caller keeps it for the day.
public final class Law {
    static final String GENERAL = "GENERAL";
    private static final String BY_LAW = "law";

    private final LocalDate day;
    private final int edition;
    private final LocalDate horizon;
    private final Optional<Tenge> mci;
    private final Tenge feeMci;
    private final Optional<Tenge> ceilingBase;
    private final int ceilingMci;
    private final List<Place> places;
    private final List<Band> bands;
    private final Tenge feeAtMost;
    private final Map<DocumentKind, Counting> waiting;
    private final Map<DocumentKind, Counting> presentation;
    private final Map<String, StatedTerm> terms;
    private final WorkingCalendar calendar;
    private final Readings readings;
    private final ProtectedMoney protectedMoney;
    private final Set<Integer> closed;

    Law(LawTables tables, LocalDate day, LocalDate knownOn, int edition, LocalDate horizon) {
        this.day = day;
        this.edition = edition;
        this.horizon = horizon;
        this.mci = tables.mci().on(GENERAL, day, knownOn).map(entry -> Tenge.of(entry.value()));
        this.feeMci = mci.orElseGet(() -> lastKnownMci(tables, knownOn));
        this.readings = readingsOn(tables, day, knownOn);
        this.ceilingBase = ceilingBase(tables, day, knownOn);
        this.ceilingMci = tables.ceiling().on(BY_LAW, day, knownOn).map(Entry::value).orElse(0);
        this.places = placesOn(tables, day, knownOn);
        this.bands =
                tables.tariff().on(day, knownOn).stream()
                        .map(Entry::value)
                        .sorted(Comparator.comparingInt(Band::aboveMci))
                        .toList();
        this.feeAtMost = feeMci.times(feeCap(tables, day, knownOn));
        this.waiting = byKind(tables.waiting().on(day, knownOn));
        this.presentation = byKind(tables.presentation().on(day, knownOn));
        this.terms = new HashMap<>();
        tables.term().on(day, knownOn).forEach(row -> terms.put(row.key(), row.value()));
        this.calendar = tables.calendar().knownOn(knownOn);
        this.protectedMoney = tables.protectedMoneyOn(day, knownOn);
        this.closed = Set.of();
    }

    private Law(Law law, int ceilingMci, List<Place> places, Set<Integer> closed) {
        this.day = law.day;
        this.edition = law.edition;
        this.horizon = law.horizon;
        this.mci = law.mci;
        this.feeMci = law.feeMci;
        this.ceilingBase = law.ceilingBase;
        this.ceilingMci = ceilingMci;
        this.places = places;
        this.bands = law.bands;
        this.feeAtMost = law.feeAtMost;
        this.waiting = law.waiting;
        this.presentation = law.presentation;
        this.terms = law.terms;
        this.calendar = law.calendar;
        this.readings = law.readings;
        this.protectedMoney = law.protectedMoney;
        this.closed = Set.copyOf(closed);
    }

    /// The same law where the ministry has not switched these regions on.
    ///
    /// @param regions by the first two digits of the KATO code
    public Law closedIn(Set<Integer> regions) {
        return regions.isEmpty() ? this : new Law(this, ceilingMci, places, regions);
    }

    /// The same law with what a simulated policy changes; nothing is ever decided by it.
    ///
    /// @param general the law whose timetable a place gets where this one has none for it
    public Law amended(Amendment change, Law general) {
        return new Law(
                this,
                change.ceilingMci().orElse(ceilingMci),
                Place.amended(places, change, general.places),
                change.territories().isEmpty() ? closed : Set.of());
    }

    public LocalDate day() {
        return day;
    }

    /// The set of values in force, named by the day on which it began: 20260825.
    public int edition() {
        return edition;
    }

    /// Whether every value of this day is known; if not, nothing new may be admitted.
    public boolean isKnown() {
        return !day.isAfter(horizon) && mci.isPresent();
    }

    /// The last day for which the law is known.
    public LocalDate horizon() {
        return horizon;
    }

    /// The monthly calculation index for fines, taxes and thresholds.
    public Tenge mci() {
        return mci.orElseThrow(() ->
                new IllegalStateException(
                        "the MCI of " + day + " is not known; the law ends on " + horizon));
    }

    public int ceilingMci() {
        return ceilingMci;
    }

    /// The largest demand that is taken on this day.
    public Tenge ceiling() {
        return ceilingBase().times(ceilingMci);
    }

    /// The MCI that the ceiling is counted in: by reading that of the day or of 1 January.
    public Tenge ceilingBase() {
        return ceilingBase.orElseGet(this::mci);
    }

    /// The timetable of a proceeding opened in a place on this day; none where the robot is off.
    public Optional<Timetable> timetable(Kato kato) {
        return place(kato).map(Place::timetable);
    }

    /// The longest term of payment that any place has on this day; 0 where the robot is off.
    public int longestTerm() {
        return places.stream().mapToInt(place -> place.timetable().termDays()).max().orElse(0);
    }

    /// Whether a place takes fines only, as the pilot did.
    public boolean takesFinesOnly(Kato kato) {
        return place(kato).map(place -> place.territory().finesOnly()).orElse(false);
    }

    /// What a private bailiff would take for recovering a debt, by the tariff of this day.
    ///
    /// Beyond the horizon the last known MCI sets the band: the debtor must still be warned.
    public Tenge fee(Tenge debt) {
        return debt.percent(feePercent(debt)).min(feeAtMost);
    }

    public int feePercent(Tenge debt) {
        for (Band band : bands) {
            if (band.upToMci().isEmpty()
                    || !debt.exceeds(feeMci.times(band.upToMci().getAsInt()))) {
                return band.percent();
            }
        }
        throw new IllegalStateException("no tariff of private bailiffs is known for " + day);
    }

    /// A term by its code in `law/term.csv`.
    public StatedTerm term(String code) {
        StatedTerm term = terms.get(code);
        if (term == null) {
            throw new IllegalStateException("no term " + code + " is in force on " + day);
        }
        return term;
    }

    /// The working days as they were known on this day.
    public WorkingCalendar calendar() {
        return calendar;
    }

    public Readings readings() {
        return readings;
    }

    /// What no measure may touch on this day.
    public ProtectedMoney protectedMoney() {
        return protectedMoney;
    }

    Optional<Counting> waiting(DocumentKind kind) {
        return Optional.ofNullable(waiting.get(kind));
    }

    Optional<Counting> presentation(DocumentKind kind) {
        return Optional.ofNullable(presentation.get(kind));
    }

    static Readings readingsOn(LawTables tables, LocalDate day, LocalDate knownOn) {
        Map<String, String> values = new HashMap<>();
        tables.reading().on(day, knownOn).forEach(row -> values.put(row.key(), row.value()));
        for (Question question : Question.values()) {
            tables.chosen()
                    .answer(question, day)
                    .ifPresent(answer -> values.put(question.code(), answer));
        }
        return new Readings(values);
    }

    private Optional<Tenge> ceilingBase(LawTables tables, LocalDate day, LocalDate knownOn) {
        return readings.ceilingByNewYear()
                ? tables.mci()
                        .on(GENERAL, day.withDayOfYear(1), knownOn)
                        .map(entry -> Tenge.of(entry.value()))
                : mci;
    }

    private Optional<Place> place(Kato kato) {
        if (closed.contains(kato.region())) {
            return Optional.empty();
        }
        for (Place place : places) {
            if (kato.isWithin(place.territory().prefix())) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /// The narrowest place first, so that a town can have a timetable of its own.
    private static List<Place> placesOn(LawTables tables, LocalDate day, LocalDate knownOn) {
        return tables.territory().on(day, knownOn).stream()
                .map(Entry::value)
                .sorted(Comparator.comparingInt(place -> -place.prefix().length()))
                .map(place -> new Place(place, timetable(tables, place, day, knownOn)))
                .toList();
    }

    private static Timetable timetable(
            LawTables tables, Territory place, LocalDate day, LocalDate knownOn) {
        return tables.timetable()
                .on(place.timetable(), day, knownOn)
                .orElseThrow(() ->
                        new LawTableError(
                                tables.timetable().file(),
                                place.timetable() + " is not in force on " + day,
                                "let it cover every day on which a territory names it"))
                .value();
    }

    private static Tenge lastKnownMci(LawTables tables, LocalDate knownOn) {
        return tables.mci().entries().stream()
                .filter(entry -> entry.key().equals(GENERAL) && entry.known().contains(knownOn))
                .max(Comparator.comparing(entry -> entry.valid().to()))
                .map(entry -> Tenge.of(entry.value()))
                .orElse(Tenge.ZERO);
    }

    private static int feeCap(LawTables tables, LocalDate day, LocalDate knownOn) {
        return tables.limit()
                .on("fee.at-most", day, knownOn)
                .map(entry -> entry.value().count())
                .orElse(Integer.MAX_VALUE);
    }

    private static Map<DocumentKind, Counting> byKind(List<Entry<Counting>> rows) {
        Map<DocumentKind, Counting> byKind = new EnumMap<>(DocumentKind.class);
        rows.forEach(row -> byKind.put(DocumentKind.valueOf(row.key()), row.value()));
        return byKind;
    }
}
