package kz.robotbailiff.sandbox.control;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.robotbailiff.sandbox.Ports;

/// Where everything is that one may want to look at, by the keys of the page's words.
public final class Signs {

    private final Map<String, String> addresses = new LinkedHashMap<>();

    /// The signs of a sandbox on these ports.
    public Signs(Ports ports) {
        addresses.put("phone.title", ports.worldUrl() + "/phone");
        addresses.put("control.portal", ports.serviceUrl() + "/");
        addresses.put("control.console", ports.serviceUrl() + "/console");
        addresses.put("control.bailiff", ports.serviceUrl() + "/bailiff");
        addresses.put("control.api", ports.serviceUrl() + "/api/docs");
        addresses.put("control.title", ports.worldUrl() + "/control");
    }

    /// Each address under the key of its name.
    public Map<String, String> addresses() {
        return addresses;
    }
}
