package kz.robotbailiff.service.registry;

import java.util.List;
import java.util.Map;

/// The wire to the register of persons.
interface PersonsGateway {

    /// What the register says about these numbers; a number it says nothing about is left out.
    ///
    /// @throws RegisterSilent when it does not answer, or not in order
    Map<String, RegisteredPerson> find(List<String> iins);
}
