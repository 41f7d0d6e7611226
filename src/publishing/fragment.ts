/**
 * A source as plain HTML that is put between a widget's tags on the server: what stands there before and without
 * JavaScript. No class, no style, no script; every text of the feed is a text node.
 */
import type {CityProfile, WidgetSettings} from '../model/city-profile.js';
import type {Kind} from '../model/read-options.js';
import {parsedUrl} from '../text/parsed-url.js';
import {clockAt, momentOf} from '../time/city-clock.js';
import {collectionEntries, eventEntries, newsEntries} from './fragment-dated.js';
import {said} from './fragment-entry.js';
import type {Entry, View} from './fragment-entry.js';
import {fieldEntries} from './fragment-fields.js';
import {fragmentLanguage} from './fragment-language.js';
import {alertEntries, departureEntries, measurementEntries, weatherEntries} from './fragment-live.js';
import {element, fill, joined, link, write} from './markup.js';
import type {Markup} from './markup.js';
import {speechOf} from './speech.js';
import type {Speech} from './speech.js';

/** A source and what of it is published. */
export interface FragmentSource {
  readonly kind: Kind;
  readonly items: readonly unknown[];
  /** The widget's settings: `limit`, `category`, `area`, `minSeverity`, `days` count. */
  readonly settings?: WidgetSettings;
  /** Of whom the items are; the host of the feed's address where it has no name. A feed is nothing people read. */
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  /** RFC 3339 moment of the publisher's last change. */
  readonly asOf?: string | undefined;
  /** RFC 3339 moment since when the source gives no answer. */
  readonly since?: string | undefined;
}

export interface FragmentOptions {
  /** Its `language`, `timeZone` and `officialKey` count. */
  readonly profile?: CityProfile;
  /**
   * Milliseconds since 1970. Within a day the same items give the same bytes, unless news come out or warnings begin or
   * end meanwhile.
   */
  readonly now: number;
}

/** As many as the widget shows at first. */
const limits: Partial<Record<Kind, number>> = {collections: 6, alerts: Infinity, weather: Infinity};

type Write = (items: readonly never[], view: View) => readonly Entry[];

const writers: Partial<Record<Kind, Write>> = {
  events: eventEntries, collections: collectionEntries, news: newsEntries,
  alerts: alertEntries, weather: weatherEntries, departures: departureEntries, measurements: measurementEntries,
};

/** The next items of a source as HTML in the profile's language, dated, ending with a line break. */
export function fragment(source: FragmentSource, {profile = {}, now}: FragmentOptions): string {
  const {kind, items, settings = {}, since} = source;
  const {timeZone = 'Europe/Berlin', language, officialKey} = profile;
  const speech = speechOf(fragmentLanguage(language), timeZone);
  const entries = entriesOf(kind, items, {
    speech, now, today: clockAt(now, timeZone).day, settings: {...officialKey && {area: officialKey}, ...settings},
  });
  const failing = momentOf(since ?? '');
  const {lang, dir, words} = speech;
  const blocks: readonly Markup[] = [
    isNaN(failing) ? undefined : element('p', {}, fill(words.failing, speech.moment(failing))),
    entries.length
      ? element('ul', {}, '\n', entries.slice(0, limitOf(kind, settings)).map((entry) => [lineMarkup(entry), '\n']))
      : element('p', {}, nothingWords(kind, speech, !isNaN(failing))),
    originMarkup(source, speech),
  ];
  return write([element('div', {lang, dir}, '\n', joined(blocks, '\n'), '\n'), '\n']);
}

function entriesOf(kind: Kind, items: readonly unknown[], view: View): readonly Entry[] {
  const writer = writers[kind];
  return writer ? writer(items as readonly never[], view) : fieldEntries(kind, items, view);
}

function limitOf(kind: Kind, {limit}: WidgetSettings): number {
  const most = limits[kind];
  return typeof limit === 'number' && most !== Infinity ? limit : most ?? 10;
}

/** A dead source never reads as if there were nothing to warn of. */
function nothingWords(kind: Kind, {words}: Speech, isFailing: boolean): string {
  if (kind !== 'alerts') return words.nothing;
  return isFailing ? words.unknownAlerts : words.noAlerts;
}

function lineMarkup({title, url, source, facts, text}: Entry): Markup {
  const lines = [link(title, url, source?.url), joined(facts, ' · '), text];
  return element('li', {}, joined(lines, element('br', {})));
}

function originMarkup({title, url, asOf}: FragmentSource, speech: Speech): Markup {
  const moment = momentOf(asOf ?? '');
  const {words} = speech;
  const named = title ?? (url && parsedUrl(url)?.host);
  const facts = joined([
    isNaN(moment) ? undefined : fill(words.asOf, speech.moment(moment)),
    named ? fill(words.source, said(named, speech)) : undefined,
  ], element('br', {}));
  return facts.length ? element('p', {}, facts) : undefined;
}
