package kz.robotbailiff.service.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.robotbailiff.core.law.Readings;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Mark;
import kz.robotbailiff.service.docket.PaymentNumber;
import org.jspecify.annotations.Nullable;

/// Everything that "My case" shows, worked out for one moment.
///
/// @param fee the private bailiff's fee on what is left, by the tariff of the day
/// @param appealBy the safe last day for a complaint about the latest ruling
/// @param answerBy by when an objection is answered, while one stands
/// @param booking the key of a payment that the provider took and that is not booked yet
/// @param liftMinutes after how many minutes without a confirmation our staff step in
/// @param readings how the law is read today where it leaves something open
public record CasePage(
        Story story,
        Stage stage,
        List<Measure> measures,
        List<Event> events,
        LocalDate today,
        Instant now,
        Tenge fee,
        int feePercent,
        LocalDate appealBy,
        @Nullable LocalDate answerBy,
        @Nullable String booking,
        int liftMinutes,
        Readings readings) {

    private static final int NEARLY_OVER = 3;

    /// Whether the person may opt out now.
    public boolean mayOptOut() {
        return story.mayOptOut(readings);
    }

    /// Whether paying now, before the bailiff has begun, costs no fee.
    public boolean feeBeginsLater() {
        return stage == Stage.TRANSFERRED && !readings.feeFromTransfer();
    }

    /// The proceeding itself.
    public CaseFile file() {
        return story.file();
    }

    /// Days from today to the last day; none when today is the last one.
    public long daysLeft() {
        return Math.max(0, ChronoUnit.DAYS.between(today, file().lastDay()));
    }

    /// Days from the opening to the last day.
    public long daysTotal() {
        return ChronoUnit.DAYS.between(file().openedOn(), file().lastDay());
    }

    /// Which of those days today is.
    public long dayNumber() {
        return daysTotal() - daysLeft();
    }

    /// Whether the term ends in three days or fewer.
    public boolean isNearlyOver() {
        return stage == Stage.OPEN && daysLeft() <= NEARLY_OVER;
    }

    /// Whether this is the last day.
    public boolean isLastDay() {
        return stage == Stage.OPEN && daysLeft() == 0;
    }

    /// Whether new measures are held back while something is looked into.
    public boolean isHeldBack() {
        return stage == Stage.OPEN && (file().has(Mark.DISPUTED) || file().has(Mark.HELD));
    }

    /// Whether the person said that something is wrong, and nobody has answered yet.
    public boolean isDisputed() {
        return stage == Stage.OPEN && file().has(Mark.DISPUTED);
    }

    /// Whether a pay button may stand here.
    public boolean canPay() {
        boolean payable = stage == Stage.OPEN || stage == Stage.TRANSFERRED;
        return payable && booking == null && file().left().isPositive();
    }

    /// What one types at a terminal or in a bank's app instead of the case number.
    public String paymentNumber() {
        return PaymentNumber.of(file().id());
    }

    /// Whether part of the debt has been paid.
    public boolean isPartPaid() {
        return stage == Stage.OPEN && file().paid().isPositive();
    }

    /// Debt and fee together.
    public Tenge withFee() {
        return file().left().plus(fee);
    }

    /// The share that is paid, of a hundred.
    public long paidShare() {
        long owed = file().owed().tiyn();
        return Math.min(100, file().paid().tiyn() * 100 / owed);
    }

    /// Ends of measures, ordered and perhaps confirmed.
    public List<Measure> lifts() {
        return measures.stream().filter(m -> isLift(m.standing())).toList();
    }

    private static boolean isLift(Measure.Standing standing) {
        return standing == Measure.Standing.LIFTING || standing == Measure.Standing.LIFTED;
    }

    /// When the last payment came.
    public @Nullable Instant paidAt() {
        return story.payments().isEmpty() ? null : story.payments().getLast().at();
    }
}
