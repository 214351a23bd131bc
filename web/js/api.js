// Requests to the server, each with a time limit, and the guard that keeps late answers out.

const TIMEOUT_MILLIS = 8_000;

/** Related stories in each list. */
const SIMILAR = 6;

/** A request that went wrong, in words for the reader. */
export class ApiError extends Error {
  constructor(title, detail, requestId = null, status = null) {
    super(title);
    this.title = title;
    this.detail = detail;
    this.requestId = requestId;
    this.status = status;
  }
}

export const api = {
  /** @param {string} query the parameters, encoded */
  search: (query, signal) => getJson(`api/search?${query}`, signal),
  moves: (query, signal) => getJson(`api/moves?${query}`, signal),
  move: (id, signal) => getJson(`api/moves/${encodeURIComponent(id)}`, signal),
  flows: (query, signal) => getJson(`api/flows?${query}`, signal),
  article: (id, signal) => getJson(`api/articles/${encodeURIComponent(id)}`, signal),
  similar: (id, signal) => getJson(`api/similar/${encodeURIComponent(id)}?size=${SIMILAR}`, signal),
  entity: (id, signal) => getJson(`api/entities/${encodeURIComponent(id)}`, signal),
  suggest: (typed, signal) => getJson(`api/suggest?${new URLSearchParams({ q: typed })}`, signal),
};

async function getJson(url, signal) {
  const limit = AbortSignal.timeout(TIMEOUT_MILLIS);
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, limit]),
      headers: { Accept: 'application/json, application/problem+json' },
    });
    if (!response.ok) throw await problemOf(response);
    return await response.json();
  } catch (failure) {
    if (failure instanceof ApiError || signal.aborted) throw failure;
    if (limit.aborted) {
      throw new ApiError('The server takes too long', `No answer within ${TIMEOUT_MILLIS / 1_000} seconds.`);
    }
    if (failure instanceof SyntaxError) {
      throw new ApiError('The answer cannot be read', `What came from ${url} is not JSON.`);
    }
    throw new ApiError('The server cannot be reached', 'Check the connection, then try again.');
  }
}

/** RFC 9457 where the server sent it; a proxy in between may send anything. */
async function problemOf(response) {
  const fallback = `The server answered with status ${response.status}.`;
  if (!(response.headers.get('content-type') ?? '').includes('json')) {
    return new ApiError('Something went wrong', fallback, null, response.status);
  }
  const { title, detail, requestId } = await response.json();
  return new ApiError(title ?? 'Something went wrong', detail ?? fallback, requestId ?? null, response.status);
}

/** A lane for requests of one kind: a new one aborts the one before, whose answer is then never delivered. */
export function createLane() {
  let current = new AbortController();
  return {
    /** @param {(signal: AbortSignal) => Promise} ask */
    async run(ask, deliver, fail) {
      current.abort();
      const mine = new AbortController();
      current = mine;
      let reply;
      try {
        reply = await ask(mine.signal);
      } catch (failure) {
        if (mine.signal.aborted) return;
        fail(failure);
        return;
      }
      if (!mine.signal.aborted) deliver(reply);
    },
    abort() {
      current.abort();
    },
  };
}
