package kz.robotbailiff.service.portal;

/// How a person wants pages displayed; the choice lives in one cookie and nowhere else.
///
/// @param size `normal` or `large`
/// @param contrast `normal` or `high`
/// @param colours `auto`, `light` or `dark`
public record Display(String size, String contrast, String colours) {

    private static final Display USUAL = new Display("normal", "normal", "auto");

    public Display {
        size = size.equals("large") ? size : "normal";
        contrast = contrast.equals("high") ? contrast : "normal";
        colours = colours.equals("light") || colours.equals("dark") ? colours : "auto";
    }

    /// Reads the cookie; anything strange is the usual display.
    static Display of(String cookie) {
        var parts = cookie.split("\\.", -1);
        return parts.length == 3 ? new Display(parts[0], parts[1], parts[2]) : USUAL;
    }

    /// The cookie's text.
    String cookie() {
        return size + "." + contrast + "." + colours;
    }

    /// The classes of the page's root.
    public String classes() {
        return "size-" + size + " contrast-" + contrast + " colours-" + colours;
    }
}
