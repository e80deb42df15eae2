package kz.robotbailiff.sandbox.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.sandbox.people.People;
import kz.robotbailiff.sandbox.persons.RegisterOfPersons.Search;
import kz.robotbailiff.sandbox.persons.RegisterOfPersons.Told;
import kz.robotbailiff.sandbox.world.Answer;
import kz.robotbailiff.sandbox.world.Body;
import kz.robotbailiff.sandbox.world.Call;
import kz.robotbailiff.sandbox.world.Faults;
import kz.robotbailiff.sandbox.world.Json;
import kz.robotbailiff.sandbox.world.Reports;
import kz.robotbailiff.sandbox.world.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterOfPersonsTest {

    @TempDir private Path folder;

    @Test
    void knowsEveryInhabitantAndWhoeverItWasToldOf() throws Exception {
        var faults = new Faults();
        try (var reports = new Reports(folder, faults)) {
            var around = new Surroundings(folder, InstantSource.system(), reports, faults);
            var register = new RegisterOfPersons(around);
            var person = new People(1).next();
            assertThat(find(register, person.iin()).surname()).isEqualTo(person.surname());
            assertThat(find(register, "000000000000").status()).isEqualTo("UNKNOWN");
            var late = new Entry(person.iin(), "DECEASED", null, null, null, null, null, null);
            assertThat(post(register, "/entries", new Told(List.of(late))).status()).isEqualTo(204);
            assertThat(find(register, person.iin()).status()).isEqualTo("DECEASED");
            var again = new RegisterOfPersons(around);
            assertThat(find(again, person.iin()).status()).isEqualTo("DECEASED");
        }
    }

    private static Entry find(RegisterOfPersons register, String iin) {
        var answer = post(register, "/search", new Search(List.of(iin)));
        return Json.read(answer.body().bytes(), Told.class).persons().getFirst();
    }

    private static Answer post(RegisterOfPersons register, String path, Object body) {
        var bytes = Body.of(Json.bytes(body));
        return register.handle(new Call("POST", path, Map.of(), Map.of(), bytes));
    }
}
