/// Getting what is at an address on the web, safely and politely.
///
/// Invariant: nothing but public `http` and `https` addresses is ever connected to, redirects and renamed
/// hosts included; every reply is bounded in size and time; a host is asked seldom and obeyed when it says no.
/// Start at [newshound.fetch.Fetcher].
@NullMarked
package newshound.fetch;

import org.jspecify.annotations.NullMarked;
