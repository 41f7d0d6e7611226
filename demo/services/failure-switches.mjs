import {asksForFailure, fail} from '../http/failures.mjs';

/*
 * Failures that a request switches on for one service, whoever asks it: a status, `timeout`, or one of the words of
 * `http/failures.mjs`.
 */

const wrong = (message) => Object.assign(new RangeError(message), {status: 422});

const named = {timeout: 'delay=120000'};

/** A failure as the query that asks for it. */
function queryOf(failure) {
  const query = new URLSearchParams(typeof failure === 'number' ? {status: failure} : named[failure] ?? String(failure));
  if (!asksForFailure(query)) throw wrong(`No failure is called ${JSON.stringify(failure)}`);
  return query;
}

/** @param {readonly string[]} names of the services */
export function createFailures(names) {
  const failures = new Map();
  return {
    /** What fails, and how. */
    reading: () => Object.fromEntries(failures),

    /** @param {Record<string, number | string | null>} wishes by service; null: it works again */
    set(wishes) {
      const strange = Object.keys(wishes).find((name) => !names.includes(name));
      if (strange) throw wrong(`No service is called ${strange}; there are ${names.join(', ')}`);
      Object.values(wishes).filter((failure) => failure !== null).forEach(queryOf);
      for (const [name, failure] of Object.entries(wishes)) {
        if (failure === null) failures.delete(name);
        else failures.set(name, failure);
      }
    },

    /** The reply of a service, or the failure in its place. */
    apply: (name, reply) => (reply && failures.has(name) ? fail(reply, queryOf(failures.get(name))) : reply),
  };
}
