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

export {Alarm} from '../widget/alarm.js';
export {CityElement} from '../widget/city-element.js';
export {Clock} from '../widget/clock.js';
export {customElement, define} from '../widget/custom-element.js';
export {FeedElement} from '../widget/feed-element.js';
export {Feed} from '../widget/feed.js';
export type {Adapt, FeedSource, FeedState, Item, Question} from '../widget/feed.js';
export {FocusLater} from '../widget/focus-later.js';
export {LazyPart} from '../widget/lazy-part.js';
export {LiveElement} from '../widget/live-element.js';
export {MapPart} from '../widget/map-part.js';
export {OwnPosition} from '../widget/own-position.js';
export {Paging} from '../widget/paging.js';

export {followLocale, localeReady} from '../i18n/locale.js';
export type {Mark, Messages, Templates} from '../i18n/messages.js';
export {sayDistance} from '../i18n/distance.js';
export {formatDay, formatNumber, formatTime, sayDay} from '../i18n/format.js';
export {sayList} from '../i18n/say-list.js';

export {emit} from '../page/events.js';
export {formatModule, sniff} from '../sources/format-table.js';
export {feed} from '../styles/feed.styles.js';
export {host, visuallyHidden} from '../styles/host.styles.js';
export {map} from '../styles/map.styles.js';
export {tokens} from '../styles/tokens.styles.js';
export {safeUrl} from '../ui/safe-url.js';

export type * from './model-types.js';
