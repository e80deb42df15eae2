package kz.robotbailiff.service.portal;

import com.microsoft.playwright.Page;
import java.util.List;

/// What can be measured of a page as it stands in a window.
final class Measured {

    private static final String OVERFLOW =
            "() => document.scrollingElement.scrollWidth - document.documentElement.clientWidth";

    /// Controls that a finger must hit: 48 px high, apart from links in the middle of a sentence.
    private static final String SMALL =
            """
            () => [...document.querySelectorAll('button, input:not([type=hidden]), textarea, a.row,\
             a.button, .tongues a, .choice')]
              .filter(e => e.offsetParent && e.type !== 'radio')
              .filter(e => e.getBoundingClientRect().height < 47.5)
              .map(e => e.outerHTML.slice(0, 120))
            """;

    /// Walks through the page by the tabulator and tells what is wrong: an element that comes out of
    /// its order in the text, that shows no ring, or that something else lies over.
    private static final String FOCUSED =
            """
            () => { const e = document.activeElement;
              if (!e || e === document.body || e === document.documentElement) return '';
              const all = [...document.querySelectorAll('*')];
              const s = getComputedStyle(e); const b = e.getBoundingClientRect();
              const top = document.elementFromPoint(b.left + b.width / 2, b.top + b.height / 2);
              const free = !top || e.contains(top) || top.contains(e)
                || (e.labels && [...e.labels].some(l => l.contains(top)));
              return [all.indexOf(e), parseFloat(s.outlineWidth) >= 3, free, e.id === 'errors' ? 0 : e.tabIndex,
                e.outerHTML.slice(0, 90)].join('|'); }
            """;

    private static final int MOST_STOPS = 80;

    private Measured() {}

    /// What is wrong for whoever has a keyboard alone; empty where all is well.
    static List<String> byKeyboard(Page page) {
        var faults = new java.util.ArrayList<String>();
        int last = -1;
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            var told = String.valueOf(page.evaluate(FOCUSED));
            if (told.isEmpty()) {
                return faults;
            }
            var parts = told.split("\\|", 5);
            int place = Integer.parseInt(parts[0]);
            if (place < last) {
                return faults;
            }
            if (!parts[1].equals("true") || !parts[2].equals("true") || !parts[3].equals("0")) {
                faults.add(told);
            }
            last = place;
        }
        faults.add("no way out after " + MOST_STOPS + " stops");
        return faults;
    }

    /// By how many pixels the page is wider than its window.
    static int overflow(Page page) {
        return ((Number) page.evaluate(OVERFLOW)).intValue();
    }

    /// Controls that are too low to be pressed by a thumb.
    static List<?> small(Page page) {
        return (List<?>) page.evaluate(SMALL);
    }
}
