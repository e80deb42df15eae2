package kz.robotbailiff.service.transfer;

/// The district or city of regional significance in which a place lies: the first four digits of
/// its KATO code.
final class District {

    private static final int REGION = 2;
    private static final int DISTRICT = 4;

    private District() {}

    static String of(String kato) {
        return kato.substring(0, DISTRICT);
    }

    /// Whether a bailiff's code covers a district; a region's code covers all of its districts.
    static boolean covers(String code, String district) {
        boolean wholeRegion = code.substring(REGION).chars().allMatch(c -> c == '0');
        int length = wholeRegion ? REGION : DISTRICT;
        return code.regionMatches(0, district, 0, length);
    }
}
