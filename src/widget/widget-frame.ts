import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {rootLanguage} from '../i18n/locale.js';
import type {Problem} from '../model/problem.js';
import {announceLinks} from '../page/events.js';
import {failedView, loadingText, loadingView, originView, partialView} from '../ui/feed-views.js';
import {heading} from '../ui/heading.js';

/** What the frame needs to know of a feed: the `Feed` controller. */
interface FramedFeed {
  readonly state: 'idle' | 'loading' | 'ready' | 'empty' | 'error';
  readonly stale: boolean;
  readonly asOf: Date | null;
  readonly problems: readonly Problem[];
  readonly failures: readonly {readonly code: string}[];
  reload(): Promise<void>;
}

interface WidgetFrame {
  readonly host: HTMLElement & {readonly heading?: string; readonly headingLevel: number; readonly timeZone: string};
  /** What the widget is called where the page gives it no heading. */
  readonly name: string;
  readonly feed: FramedFeed;
  /** Whether there is an address to read. */
  readonly wanted: boolean;
  /** What a screen reader hears of the last change. */
  readonly announcement: string;
  readonly publisher: string | undefined;
  /** Shown while data is there. */
  readonly content: () => TemplateResult;
  /** What to say when nothing is published. */
  readonly empty: string;
  /** For how many entries place is kept while they load. */
  readonly entries: number;
  /** Stands between the heading and the data, in every state: the address a person has chosen. */
  readonly lead?: TemplateResult | typeof nothing;
  /** Shown instead of the skeleton while it is not known yet what to load. */
  readonly idle?: TemplateResult | typeof nothing | undefined;
}

/** Entries that were lost, or broken so that something of them may be. */
const lost = (problems: readonly Problem[]): number => problems.filter(({severity, code}) =>
  severity === 'error' || /^(bad-(entry|start|date|xml|script)|missing-end)$/.test(code)).length;

/** Whether the file breaks off: then nobody knows how much is missing. */
const breaksOff = (problems: readonly Problem[]): boolean =>
  problems.some(({code}) => code === 'missing-end' || code === 'bad-xml');

/** What surrounds every widget: heading, announcements, the four states, where the data comes from. */
export function widgetFrame(frame: WidgetFrame): TemplateResult {
  const {host, name, feed} = frame;
  const {lang, dir} = rootLanguage();
  const title = host.heading ?? name;
  return html`
    <section class="root" part="root" lang=${lang ?? nothing} dir=${dir ?? nothing} aria-label=${title || name}
      @click=${announceLinks(host)}><div class="container">
      ${title ? heading(host.headingLevel, html`<slot name="heading">${title}</slot>`) : nothing}
      ${frame.lead ?? nothing}
      <p class="visually-hidden" part="status" role="status">
        ${feed.state === 'loading' ? loadingText() : frame.announcement}</p>
      ${stateView(frame)}
      <footer>
        ${originView(feed.asOf, frame.publisher, host.timeZone, lost(feed.problems))}
        <slot name="footer"></slot>
      </footer>
    </div></section>`;
}

/** Nothing is published: what to say about it, and what the page's author wrote. */
export const emptyView = (words: string): TemplateResult =>
  html`<slot name="empty"><p>${words}</p></slot><slot></slot>`;

function stateView({host, feed, wanted, content, empty, entries, idle}: WidgetFrame): TemplateResult | typeof nothing {
  const {state, failures, stale, asOf, problems} = feed;
  if (state === 'error') return html`${failedView(failures[0]?.code, () => void feed.reload())}<slot></slot>`;
  if (state === 'idle' && (idle || !wanted)) return idle ?? html`<slot></slot>`;
  if (state === 'idle' || state === 'loading') return loadingView(entries);
  const incomplete = failures.length || stale || breaksOff(problems) || state === 'empty' && lost(problems);
  return html`
    ${incomplete ? partialView(stale, asOf, host.timeZone) : nothing}
    ${state === 'empty' ? emptyView(empty) : content()}`;
}
