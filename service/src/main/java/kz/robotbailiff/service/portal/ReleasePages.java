package kz.robotbailiff.service.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.service.docket.Releases;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The certificate of release: what was lifted where, to the second, as a page to print or keep.
@Controller
public class ReleasePages {

    private static final String RELEASE = "/{lang:kk|ru|en}/my/{number}/release";

    private final Pages pages;
    private final Gate gate;
    private final CasePages cases;
    private final ObjectProvider<Releases> releases;

    ReleasePages(Pages pages, Gate gate, CasePages cases, ObjectProvider<Releases> releases) {
        this.pages = pages;
        this.gate = gate;
        this.cases = cases;
        this.releases = releases;
    }

    @GetMapping(RELEASE)
    ModelAndView release(
            @PathVariable String lang, @PathVariable String number, HttpServletRequest request) {
        var visit = gate.reader(request, number);
        var file = cases.of(visit.file());
        if (file.file().isOpen() || file.file().isTransferred()) {
            throw new NotHere();
        }
        return pages.page("release", Language.ofTag(lang), request)
                .addObject("c", file)
                .addObject("r", releases.getObject().of(visit.file()));
    }

    /// The same page as a file to keep.
    @GetMapping(RELEASE + "/download")
    ModelAndView download(
            @PathVariable String lang,
            @PathVariable String number,
            HttpServletRequest request,
            HttpServletResponse response) {
        var page = release(lang, number, request);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"release-" + number + ".html\"");
        return page;
    }
}
