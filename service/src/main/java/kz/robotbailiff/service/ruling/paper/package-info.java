/// Paper makes what can be printed and carried: a page becomes PDF/A with its fonts inside, gets a
/// code that a camera reads, and is sealed by an electronic signature. It knows nothing of rulings:
/// whoever wants a paper gives the page, the text of the code and the seal.
@NullMarked
package kz.robotbailiff.service.ruling.paper;

import org.jspecify.annotations.NullMarked;
