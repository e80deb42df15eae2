/// The debtor's pages in a real browser, on the same test server as the tests of the service.
@NullMarked
package kz.robotbailiff.service.portal;

import org.jspecify.annotations.NullMarked;
