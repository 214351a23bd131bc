/// HTTP: the API under `/api`, health, and the page.
///
/// Invariant: no other room knows HTTP, and no route knows an engine. Start at
/// [newshound.server.NewshoundServer]; each route is a class that turns parameters into a request of the
/// search contract and the reply into JSON.
@NullMarked
package newshound.server;

import org.jspecify.annotations.NullMarked;
