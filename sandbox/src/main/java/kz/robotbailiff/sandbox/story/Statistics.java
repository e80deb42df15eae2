package kz.robotbailiff.sandbox.story;

import java.time.LocalDate;
import kz.robotbailiff.service.platform.Db;

/// What the ministry reads in November 2026, each figure against an independent recount.
final class Statistics implements Chapter {

    private static final int FEE_PERCENT = 25;

    @Override
    public String title() {
        return "The ministry's figures, November 2026";
    }

    @Override
    public void play(Scene scene, Teller teller) {
        scene.until(LocalDate.of(2026, 11, 20));
        compare(scene, teller);
    }

    static Figures compare(Scene scene, Teller teller) {
        var recounted = Figures.recounted(scene.sandbox().service().getBean(Db.class));
        try (var ministry = new StaffMember(scene.service(), "ministry", "/console")) {
            var console = ministry.open("/console");
            var shown = Figures.on(console);
            teller.expect("Initiated", recounted.initiated(), shown.initiated());
            teller.expect("  sum", recounted.initiatedSum(), shown.initiatedSum());
            teller.expect("Paid", recounted.paid(), shown.paid());
            teller.expect("  collected", recounted.collected(), shown.collected());
            teller.expect("Transferred", recounted.transferred(), shown.transferred());
            teller.expect(
                    "Spared fee, potential (25 % of what was initiated)",
                    recounted.initiatedSum().percent(FEE_PERCENT),
                    Figures.sum(console, "Spared fee: potential"));
            teller.expect(
                    "Spared fee, realised (25 % of what was collected)",
                    recounted.collected().percent(FEE_PERCENT),
                    Figures.sum(console, "Spared fee: realised"));
        }
        return recounted;
    }
}
