/// The command line, and the only place where the parts are put together.
///
/// Start at [newshound.cli.Newshound]; each command is a class.
@NullMarked
package newshound.cli;

import org.jspecify.annotations.NullMarked;
