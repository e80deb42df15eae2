package kz.robotbailiff.sandbox.print;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.sandbox.world.Answer;
import kz.robotbailiff.sandbox.world.Call;
import kz.robotbailiff.sandbox.world.Seal;
import kz.robotbailiff.sandbox.world.StandIn;
import kz.robotbailiff.sandbox.world.Surroundings;

/// Plays the printing house: print files lie in the folder `print`, and when the index of a batch
/// has come each of its letters is reported.
///
/// A letter to a street called «Белгісіз» comes back, one to «Тыныш» is never heard of again.
public final class PrintHouse implements StandIn {

    private static final String NAME = "print";

    private final Surroundings around;
    private final Seal seal;

    /// Opens the house.
    public PrintHouse(Surroundings around, Seal seal) {
        this.around = around;
        this.seal = seal;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Answer handle(Call call) throws IOException {
        if (!call.method().equals("PUT") || !call.part(0).equals("batches")) {
            return Answer.empty(404);
        }
        if (!seal.isOn(call)) {
            return Answer.empty(401);
        }
        var folder = around.data().resolve(NAME);
        Files.createDirectories(folder);
        var file = folder.resolve(call.part(1).replaceAll("\\W", "") + "-" + call.part(2));
        var before = Files.exists(file);
        Files.write(file, call.body().bytes());
        if (call.part(2).equals("index.csv") && !before) {
            report(call.text().lines().toList());
        }
        return Answer.empty(204);
    }

    private void report(List<String> index) {
        var reports = new ArrayList<Map<String, String>>();
        for (var line : index.subList(1, index.size() - 1)) {
            var fields = line.split(";", 4);
            if (!fields[3].contains("Тыныш")) {
                var state = fields[3].contains("Белгісіз") ? "returned" : "delivered";
                reports.add(Map.of("externalId", fields[0], "state", state));
            }
        }
        if (!reports.isEmpty()) {
            around.reports()
                    .send(seal.report(NAME, "/partners/print/reports", Map.of("reports", reports)));
        }
    }
}
