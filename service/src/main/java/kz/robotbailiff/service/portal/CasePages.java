package kz.robotbailiff.service.portal;

import java.time.LocalDate;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.law.WorkingDays;
import kz.robotbailiff.core.proceeding.Mark;
import kz.robotbailiff.service.docket.LawOfDay;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;

/// Works out what "My case" shows, from the story and the law of today.
final class CasePages {

    /// The shorter of the two terms for an appeal, printed because it is safe under either.
    private static final String SAFE = "suit.bailiff";

    private final Stories stories;
    private final Payments payments;
    private final LawOfDay laws;
    private final Time time;
    private final PortalSettings settings;

    CasePages(Stories stories, Payments payments, LawOfDay laws, Time time, PortalSettings set) {
        this.stories = stories;
        this.payments = payments;
        this.laws = laws;
        this.time = time;
        this.settings = set;
    }

    /// The page of a file at this moment.
    CasePage of(long file) {
        var story = stories.of(file);
        var law = laws.on(time.today());
        var measures = new Measures(story, laws.timetable(story.file().timetable())).all();
        var left = story.file().left();
        return new CasePage(
                story,
                Stage.of(story.file(), measures),
                measures,
                new Events(story).all(),
                time.today(),
                time.now(),
                law.fee(left),
                law.feePercent(left),
                law.calendar().addWorking(latestRuling(story), law.term(SAFE).workingDays()),
                answerBy(story, law),
                payments.isBooking(story.begun()) ? story.begun() : null,
                settings.liftMinutes(),
                law.readings());
    }

    private static LocalDate latestRuling(Story story) {
        return story.rulings().stream()
                .map(ruling -> Time.day(ruling.issuedAt()))
                .max(LocalDate::compareTo)
                .orElse(story.file().openedOn());
    }

    private @Nullable LocalDate answerBy(Story story, Law law) {
        var disputed = story.deeds().disputed();
        if (disputed == null || !story.file().has(Mark.DISPUTED)) {
            return null;
        }
        var days = new WorkingDays(settings.answerDays());
        return law.calendar().addWorking(Time.day(disputed), days);
    }
}
