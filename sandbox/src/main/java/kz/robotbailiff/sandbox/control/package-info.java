/// The hands on the sandbox: one page, and the same as JSON, that makes stand-ins misbehave, lets
/// days go by and sends sample documents.
@NullMarked
package kz.robotbailiff.sandbox.control;

import org.jspecify.annotations.NullMarked;
