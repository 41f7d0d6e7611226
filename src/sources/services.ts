import type {Kind, ReadOptions} from '../model/read-options.js';
import {beginningOf, momentOf} from '../time/city-clock.js';
import {isDay} from '../time/civil-day.js';
import {isBase} from './asked-addresses.js';
import type {FeedRequest} from './feed-request.js';
import {readFurther} from './further-parts.js';
import type {LastGoodOptions} from './last-good.js';
import {readAnswers} from './read-answer.js';
import type {Service} from './service.js';
import {SourceError} from './source-error.js';

/** What a request to a service depends on beside the question. */
interface ServiceOptions extends LastGoodOptions {
  readonly format?: string;
  readonly kind: Kind;
  readonly read?: ReadOptions;
}

/** The formats that are services, each with the module that asks it. */
const services: Readonly<Record<string, () => Promise<{readonly service: Service}>>> = {
  'nina': () => import('./nina-service.js'),
  'lhp': () => import('./lhp-service.js'),
  'brightsky': () => import('./brightsky-service.js'),
  'open-meteo': () => import('./open-meteo-service.js'),
};

/** Whether a format is a service, which is asked for something at its base address. */
export const isService = (format: string): boolean => Object.hasOwn(services, format);

/**
 * The request that a question to a service comes to; the request as it is if its address is no base of a service.
 * @throws SourceError `config` if the service cannot answer the question
 */
export async function serviceRequest(request: FeedRequest, options: ServiceOptions): Promise<FeedRequest> {
  const {url, ask, dress, format = options.format ?? ''} = request;
  if (!isService(format) || !isBase(url)) return request;
  const {service} = await services[format]!();
  const {kind, read: {timeZone = 'Europe/Berlin', language} = {}} = options;
  const answer = service[kind];
  if (!answer) throw new SourceError('config', url, `The service "${format}" has no ${kind}`);
  const base = url.trim().replace(/\/+$/, '');
  const made = await answer({...ask, base, timeZone, ...language && {language}, now: nowOf(options)}, options);
  return {...made, format, ...dress && {dress}};
}

/**
 * The request that a question to a service comes to, with the function that reads its answers.
 * @throws SourceError `config` if the service cannot answer the question
 */
export async function askService(given: FeedRequest, options: ServiceOptions) {
  const request = await serviceRequest(given, options);
  return {request, read: request.further ? readFurther : readAnswers};
}

function nowOf({read: {now, timeZone} = {}, now: clock = Date.now}: ServiceOptions): number {
  if (!now) return clock();
  return isDay(now) ? beginningOf(now, timeZone) : momentOf(now) || clock();
}
