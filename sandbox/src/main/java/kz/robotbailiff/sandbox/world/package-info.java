/// The frame that every stand-in lives in. One HTTP server gives each stand-in a path of its own;
/// what a stand-in has done is written to a journal before it answers, so that it survives being
/// killed; and whoever runs the sandbox can make any of them slow, refusing or careless.
@NullMarked
package kz.robotbailiff.sandbox.world;

import org.jspecify.annotations.NullMarked;
