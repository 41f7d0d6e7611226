/**
 * The exports of `stadtbausteine/kit`, for widgets outside this package: the base classes of our own widgets, their
 * parts, the types of the model, and Lit's core. Experimental until 1.0.
 *
 * Lit's core comes from here, and its directives from `stadtbausteine/kit/directives`: a widget that imported a Lit of
 * its own would bring a second copy to the page. The arithmetic is in `stadtbausteine/model`.
 */
export {css, html, LitElement, noChange, nothing, svg} from 'lit';
export type {CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult} from 'lit';
export {property, state} from 'lit/decorators.js';
export {msg, str} from '@lit/localize';

export {CityElement} from '../widget/city-element.js';
export {Clock} from '../widget/clock.js';
export {customElement, define} from '../widget/custom-element.js';
export {FeedElement} from '../widget/feed-element.js';
export {Feed} from '../widget/feed.js';
export type {Adapt, FeedSource, FeedState, Item, Question} from '../widget/feed.js';
export {FocusLater} from '../widget/focus-later.js';
export {LazyPart} from '../widget/lazy-part.js';
export {Paging} from '../widget/paging.js';

export {followLocale, localeReady} from '../i18n/locale.js';
export type {Mark, Messages, Templates} from '../i18n/messages.js';
export {formatDay, formatNumber, formatTime, sayDay, sayDistance, sayList} from '../i18n/format.js';

export {emit} from '../page/events.js';
export {formatModule, sniff} from '../sources/format-table.js';
export {feed} from '../styles/feed.styles.js';
export {host, visuallyHidden} from '../styles/host.styles.js';
export {tokens} from '../styles/tokens.styles.js';

export type {Alert, AlertArea} from '../model/alert.js';
export type {CityEvent, EventStatus} from '../model/city-event.js';
export type {Collection, Fraction} from '../model/collection.js';
export type {Departure} from '../model/departure.js';
export type {DetailedEvent, Offer} from '../model/detailed-event.js';
export type {Measurement, Threshold} from '../model/measurement.js';
export type {NewsItem} from '../model/news-item.js';
export type {ParkingSite} from '../model/parking-site.js';
export type {Geometry, Place} from '../model/place.js';
export type {Problem} from '../model/problem.js';
export type {Format, Kind, ReadOptions, ReadResult} from '../model/read-options.js';
export type {Report} from '../model/report.js';
export type {RichText} from '../model/rich-text.js';
export type {NamedLink, Office, Service} from '../model/service.js';
export type {Source} from '../model/source.js';
