/*
 * Failures of the demo server that a request asks for in its address, so that a widget's states can be seen and
 * tested: `?status=503`, `?retry-after=2`, `?delay=3000`, `?truncate=400` (bytes, or `half`), `?charset=latin1`,
 * `?type=text/html`, `?empty`, `?malformed`, `?null`, `?html` (both with status 200), `?stall`, `?reset`, `?huge`. With
 * `?times=2` two requests of that address fail, the third succeeds, and so on; with `?after=1&times=2` one succeeds
 * first.
 */

const longestDelay = 120_000;
const hugeSize = 24 * 1024 * 1024;

const number = (query, name) => {
  const value = Number.parseInt(query.get(name) ?? '', 10);
  return Number.isFinite(value) && value >= 0 ? value : undefined;
};

const known = ['status', 'retry-after', 'delay', 'truncate', 'charset', 'type', 'empty', 'malformed', 'null', 'html',
  'stall', 'reset', 'huge'];

/** Whether the address asks for something to go wrong. */
export const asksForFailure = (query) => known.some((name) => query.has(name));

/** Counts requests per address for `?times` and `?after`. */
export function createFailureCount() {
  const counts = new Map();
  return (url, query) => {
    const times = number(query, 'times');
    if (times === undefined) return true;
    const after = number(query, 'after');
    const round = times + (after ?? 1);
    const count = counts.get(url) ?? 0;
    counts.set(url, (count + 1) % round);
    return after === undefined ? count < times : count >= after;
  };
}

const emptied = {
  'text/calendar': (text) => text.replace(/BEGIN:VEVENT[\s\S]*END:VEVENT\r\n/, ''),
  'text/csv': (text) => text.slice(0, text.indexOf('\n') + 1),
  'application/json': (text) => emptiedJson(JSON.parse(text)),
  'application/feed+json': (text) => emptiedJson(JSON.parse(text)),
  'application/rss+xml': (text) => text.replace(/ *<item>[\s\S]*<\/item>\n/, ''),
  'application/atom+xml': (text) => text.replace(/ *<entry[ >][\s\S]*<\/entry>\n/, ''),
  'application/xml': (text) => text.replace(/<xzufi:schreibe>[\s\S]*<\/xzufi:schreibe>\n/, ''),
};

function emptiedJson(value) {
  if (Array.isArray(value)) return '[]';
  const entries = Object.entries(value).map(([key, inner]) => [key, Array.isArray(inner) ? [] : inner]);
  return JSON.stringify(Object.fromEntries(entries));
}

/** A document of ours in which every fourth entry has lost its id and its name. */
function malformDocument(text) {
  const {items, ...rest} = JSON.parse(text);
  return JSON.stringify({...rest, items: items.map((item, index) => (index % 4 === 1 ? {} : item))});
}

/** Damages some of the entries, as a half-finished export or a hand-edited file does. */
function malform(text, type) {
  if (/^\{"stadtbausteine":/.test(text)) return malformDocument(text);
  // Services that lost their number when two databases became one.
  if (type === 'application/xml') {
    return text.split('<xzufi:leistung>').map((entry, index) =>
      (index % 4 === 1 ? entry.replace(/<xzufi:id [^<]*<\/xzufi:id>/, '') : entry)).join('<xzufi:leistung>');
  }
  const events = text.split('BEGIN:VEVENT');
  if (events.length < 4) return text.replace(/["}\]]/g, (character, at) => (at % 7 === 0 ? '' : character));
  return events.map((event, index) => {
    if (index % 4 === 1) return event.replace(/DTSTART[^\r]*/, 'DTSTART;VALUE=DATE:2026-13-45');
    if (index % 4 === 2) return event.replace('SUMMARY', 'DESCRIPTION;LANGUAGE="de:offen\r\nohne Doppelpunkt\r\nSUMMARY');
    return event;
  }).join('BEGIN:VEVENT');
}

/** Characters of our data that windows-1252 encodes between 0x80 and 0x9F. */
const windows1252 = {'–': '\x96', '„': '\x84', '“': '\x93', '’': '\x92', '€': '\x80'};

const latin1 = (text) => Buffer.from(text.replace(/[–„“’€]/g, (character) => windows1252[character]), 'latin1');

function altered(reply, query) {
  const type = (reply.type ?? 'application/json').split(';')[0];
  let body = reply.body;
  const text = () => body.toString();
  if (query.has('empty')) body = query.get('empty') === 'bytes' ? '' : (emptied[type] ?? (() => ''))(text());
  if (query.has('malformed')) body = malform(text(), type);
  if (/^(latin1|iso-8859-1|windows-1252)$/.test(query.get('charset') ?? '')) body = latin1(text());
  if (query.has('truncate')) {
    const bytes = Buffer.from(body);
    body = bytes.subarray(0, query.get('truncate') === 'half' ? bytes.length / 2 : number(query, 'truncate'));
  }
  return {...reply, body, type: query.get('type') ?? reply.type};
}

const sorry = (status) => ({
  status, type: 'text/html; charset=utf-8',
  body: `<!doctype html><title>${status}</title><p>Der Dienst ist gerade nicht erreichbar.</p>`,
});

function refused(query) {
  const status = number(query, 'status') ?? 503;
  const retryAfter = query.get('retry-after');
  return {...sorry(status >= 200 && status <= 599 ? status : 503), headers: retryAfter ? {'Retry-After': retryAfter} : {}};
}

const wait = (milliseconds) => new Promise((resolve) => {
  setTimeout(resolve, Math.min(milliseconds, longestDelay)).unref();
});

/**
 * Lets a reply fail as the address asks.
 * @returns the reply to send instead; `stream` says how its body breaks off or never ends
 */
export async function fail(reply, query) {
  await wait(number(query, 'delay') ?? 0);
  const uncached = (answer) => ({...answer, cache: 'no-store', plain: true});
  if (query.has('status') || query.has('retry-after')) return uncached(refused(query));
  if (reply.body === undefined) return uncached(reply);
  // Says that all is well, and holds nothing of what was asked for.
  if (query.has('null')) return uncached({...reply, body: 'null'});
  if (query.has('html')) return uncached({...reply, ...sorry(200)});
  if (query.has('stall')) return uncached({...reply, stream: 'stall'});
  if (query.has('reset')) return uncached({...reply, stream: 'reset'});
  if (query.has('huge')) return uncached({...reply, stream: 'huge', size: hugeSize});
  return uncached(altered(reply, query));
}
