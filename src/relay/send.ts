import {parsedUrl} from '../text/parsed-url.js';
import type {Allowed, PostPermission} from './allowed.js';
import {readBounded} from './bounded.js';
import {canonical} from './address.js';
import {plain, typeIn} from './feed-answer.js';
import {secretFor} from './keys.js';
import type {RelayEnv} from './keys.js';
import type {RelayConfig} from './relay-config.js';
import type {Upstream, UpstreamAnswer} from './upstream.js';
import {UpstreamError} from './upstream-error.js';

/** Most bytes that a person sends: a report with its photos. */
const MOST = 20 * 2 ** 20;
/** Most bytes of all that people are sending, so that it fits into memory whoever sends. */
const ROOM = 6 * MOST;
/** Seconds until somebody for whom there was no room may try again. */
const LATER = 10;
/** A photo takes its time on the way, and so does the server that looks at it. */
const TIMEOUT = 30_000;

/** An answer to what a person has sent. */
export interface Receipt {
  readonly status: number;
  readonly bytes: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

/** Bytes on their way, of all relays of the process. */
let underWay = 0;

/**
 * The body of a request.
 * @param room is told of the bytes that have come, and may refuse them
 * @throws UpstreamError `too-large` with 413
 */
export async function bodyOf(
  request: Request, most: number, room: (bytes: number) => void = () => undefined,
): Promise<Uint8Array> {
  try {
    return await readBounded(request, most, AbortSignal.timeout(TIMEOUT), room);
  } catch (error) {
    if (error instanceof UpstreamError && error.code === 'too-large') {
      throw new UpstreamError('too-large', 413, `more than ${Math.round(most / 2 ** 20 * 100) / 100} MB`);
    }
    if (error instanceof UpstreamError && error.code === 'rate') throw error;
    throw new UpstreamError('body', 400, 'what was sent broke off');
  }
}

/** Room for one body among all that are under way. */
function roomForOne() {
  let own = 0;
  return {
    take(bytes: number) {
      own += bytes;
      underWay += bytes;
      if (underWay > ROOM) throw new UpstreamError('rate', 429, 'Too much is being sent', {pause: LATER * 1000});
    },
    leave() {
      underWay -= own;
    },
  };
}

interface Means {
  readonly upstream: Upstream;
  readonly allowed: Allowed;
  readonly keys: RelayConfig['keys'];
}

/**
 * Passes on what a person sends, once: nobody can know whether a server that has not answered has kept it.
 * @throws UpstreamError
 */
export async function send(
  request: Request, permission: PostPermission, env: RelayEnv, means: Means,
): Promise<Receipt> {
  const room = roomForOne();
  try {
    return receipt(await passedOn(request, await bodyOf(request, MOST, room.take), permission, env, means));
  } finally {
    room.leave();
  }
}

async function passedOn(
  request: Request, given: Uint8Array, permission: PostPermission, env: RelayEnv, {upstream, allowed, keys}: Means,
): Promise<UpstreamAnswer> {
  const field = secretFor(new URL(permission.href), keys, env);
  const type = plain(request.headers.get('content-type'));
  const {body, contentType} = field?.form
    ? await withField({bytes: given, type}, field.form, field.value)
    : {body: given, contentType: type};
  const once = request.headers.get('idempotency-key') ?? '';
  return upstream.ask({
    permission, env, method: 'POST', body, timeout: TIMEOUT,
    headers: {
      ...contentType && {'content-type': contentType},
      ...accepted(request),
      ...plain(once) && once.length < 256 && {'idempotency-key': once},
    },
  }, allowed);
}

function receipt({status, headers, bytes, url}: UpstreamAnswer): Receipt {
  if (status < 200 || status > 499) throw new UpstreamError('upstream', 502, `upstream ${status}`);
  const location = headers.get('location');
  const place = location ? canonical(parsedUrl(location, url)?.href ?? '')?.href : undefined;
  const retryAfter = plain(headers.get('retry-after'));
  return {status, bytes, headers: {
    'content-type': typeIn(headers) || 'application/octet-stream',
    ...place && {location: place},
    ...retryAfter && {'retry-after': retryAfter},
  }};
}

/** Servers of Open311 choose between JSON and XML by it. */
function accepted({headers}: Request): Readonly<Record<string, string>> {
  const accept = plain(headers.get('accept'));
  return accept && accept.length < 200 ? {accept} : {};
}

/**
 * A form with the key as one of its fields.
 * @throws UpstreamError `body` for what is no form
 */
async function withField({bytes, type}: {bytes: Uint8Array; type: string}, name: string, value: string) {
  const form = await new Response(bytes as BodyInit, {headers: {'content-type': type}}).formData().catch(() => {
    throw new UpstreamError('body', 400, 'only a form can be sent there');
  });
  form.set(name, value);
  // What was sent as plain fields stays so: not every server reads the other form.
  const isMultipart = /^multipart\//i.test(type);
  const written = new Response(isMultipart ? form : new URLSearchParams([...form] as [string, string][]));
  const contentType = isMultipart ? written.headers.get('content-type') ?? '' : 'application/x-www-form-urlencoded';
  return {body: new Uint8Array(await written.arrayBuffer()), contentType};
}
