package kz.robotbailiff.service.notice;

/// The check digit by Damm's table: any one wrong digit and any swap of neighbours shows.
final class CheckDigit {

    private static final String[] TABLE = {
        "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
        "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"
    };

    private CheckDigit() {}

    static String appendTo(String digits) {
        return digits + of(digits);
    }

    static boolean fits(String digits) {
        return of(digits) == 0;
    }

    private static int of(String digits) {
        int interim = 0;
        for (int i = 0; i < digits.length(); i++) {
            interim = TABLE[interim].charAt(digits.charAt(i) - '0') - '0';
        }
        return interim;
    }
}
