import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {NewsItem} from '../../src/model/news-item.js';
import {pictureOf} from '../../src/ui/picture-view.js';
import type {PictureHosts} from '../../src/ui/picture-url.js';
import {inOneLine, languageOf, published} from '../../src/ui/published.js';
import {safeUrl} from '../../src/ui/safe-url.js';
import {dateWords, opens, teaserOf, titleOf} from './news-words.js';

interface NewsListState {
  readonly items: readonly NewsItem[];
  /** `list`, `cards` or `compact`. */
  readonly view: string;
  readonly today: string;
  readonly timeZone: string;
  /** Level of the headlines as headings. */
  readonly level: number;
  /** Language of items that do not say which one theirs is. */
  readonly language: string | undefined;
  readonly pictures: PictureHosts;
  /** Whether several sources are mixed. */
  readonly named: boolean;
  /** Whether items say their municipality. */
  readonly isMixed: boolean;
  isNew(item: NewsItem): boolean;
  open(item: NewsItem): void;
  /** Follows a headline to the source; `false`: the page shows the item itself. */
  follow(item: NewsItem): boolean;
}

/** Teasers, one below the other or as cards, or headlines alone. */
export const newsList = (state: NewsListState): TemplateResult => html`
  <ul class="news ${state.view}" part="list">${state.items.map((item) => entryView(item, state))}</ul>`;

function entryView(item: NewsItem, state: NewsListState): TemplateResult {
  const language = languageOf(item, state);
  const isShort = state.view === 'compact';
  const teaser = isShort ? '' : teaserOf(item);
  return html`
    <li class="item" part="item">
      <div class="what">
        ${metaView(item, state)}
        <p class="headline" role="heading" aria-level=${state.level}>${nameView(item, state)}</p>
        ${teaser ? html`<p class="teaser" dir="auto" lang=${language ?? nothing}>${teaser}</p>` : nothing}
      </div>
      ${isShort ? nothing : pictureOf(item, state.pictures)}
    </li>`;
}

function metaView(item: NewsItem, state: NewsListState): TemplateResult | typeof nothing {
  const {view, named, isMixed, today, timeZone} = state;
  const date = dateWords(item, today, timeZone);
  const {municipality, title = ''} = item.source ?? {};
  const isNamed = named && view !== 'compact';
  // "Gemeinde Marlheim" says it already.
  const place = isMixed && !(isNamed && municipality && title.includes(municipality)) && municipality;
  const more = view === 'compact' ? [place] : [place, item.categories?.[0], isNamed && title];
  const facts = inOneLine([
    date && html`<time datetime=${item.datePublished!}>${date}</time>`,
    ...more.map((words) => words && published(words, languageOf(item, state))),
  ]);
  const marks = [
    state.isNew(item) && msg('Neu', {id: 'city-news.new'}), item.pinned && msg('Wichtig', {id: 'city-news.pinned'}),
  ].map((words) => words ? html`<span class="mark">${words}</span> ` : '');
  return facts.length || item.pinned ? html`<p part="meta">${marks}${facts}</p>` : nothing;
}

/** The headline opens the item, or leads to its source, or is all there is. */
function nameView(item: NewsItem, state: NewsListState): TemplateResult {
  const title = published(titleOf(item), languageOf(item, state));
  if (opens(item)) {
    return html`<button type="button" class="name" part="button" data-item=${item.id}
      @click=${() => state.open(item)}>${title}</button>`;
  }
  const url = safeUrl(item.url, state.pictures.base);
  const follow = (event: Event) => state.follow(item) || event.preventDefault();
  return url
    ? html`<a class="name" part="link" href=${url} rel="noopener" data-item=${item.id} @click=${follow}>${title}</a>`
    : title;
}
