package kz.robotbailiff.service.measure;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// The partners that carry out measures: `robot.measure.banks[i].*`, `.notary.*`, `.register.*`.
///
/// @param banks all second-tier banks and Kazpost, in any order; their numbers are kept by code
/// @param cashAccount where debited money goes: the cash control account
@ConfigurationProperties("robot.measure")
public record MeasureSettings(
        List<PartnerSettings> banks,
        PartnerSettings notary,
        PartnerSettings register,
        CashAccount cashAccount) {

    static final String NOTARY = "notary";
    static final String REGISTER = "register";

    /// The account of the territorial body at the treasury, as a collection order names it.
    public record CashAccount(String iik, String bik, String kbe, String knp, String bin) {}

    /// Every partner under its code.
    List<PartnerSettings> all() {
        var all = new ArrayList<>(banks);
        all.add(notary.coded(NOTARY));
        all.add(register.coded(REGISTER));
        return all;
    }
}
