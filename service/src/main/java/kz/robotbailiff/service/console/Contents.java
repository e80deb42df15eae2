package kz.robotbailiff.service.console;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.robotbailiff.service.docket.Rulings;

/// Everything that lies in a file, by the names under which pages and archives know it.
record Contents(FileDrawer drawer, Rulings rulings) {

    Map<String, Object> of(long file) {
        var all = new LinkedHashMap<String, Object>();
        all.put("rulings", rulings.of(file));
        all.put("decisions", drawer.decisions(file));
        all.put("facts", drawer.facts(file));
        all.put("acts", drawer.acts(file));
        all.put("measures", drawer.measures(file));
        all.put("messages", drawer.messages(file));
        all.put("service", drawer.service(file));
        all.put("payments", drawer.payments(file));
        all.put("deeds", drawer.deeds(file));
        return all;
    }
}
