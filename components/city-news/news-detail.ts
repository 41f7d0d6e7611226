import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {dateTimeFormat, formatDay} from '../../src/i18n/format.js';
import type {NewsItem} from '../../src/model/news-item.js';
import {isMoment} from '../../src/time/city-clock.js';
import {isDay} from '../../src/time/day.js';
import {toPlainText} from '../../src/text/plain-text.js';
import {detailHead, shareButton} from '../../src/ui/detail-views.js';
import {fileList} from '../../src/ui/file-list.js';
import type {PictureHosts} from '../../src/ui/picture-url.js';
import {pictureView} from '../../src/ui/picture-view.js';
import {inOneLine, languageOf, published} from '../../src/ui/published.js';
import {richText} from '../../src/ui/rich-text.js';
import {safeUrl} from '../../src/ui/safe-url.js';
import {titleOf} from './news-words.js';

interface NewsDetailState {
  readonly item: NewsItem;
  readonly timeZone: string;
  readonly level: number;
  readonly language: string | undefined;
  readonly pictures: PictureHosts;
  /** What became of sharing it. */
  readonly told: string;
  back(): void;
  share(): void;
}

/** All of an article: its text, its picture, its files, and where it was published. */
export function newsDetail(state: NewsDetailState): TemplateResult {
  const {item, level, back, pictures} = state;
  const language = languageOf(item, state);
  const url = safeUrl(item.url, pictures.base);
  const lead = leadOf(item);
  const body = item.articleBody ?? item.description;
  return html`
    <article class="detail" part="detail">
      ${detailHead({title: published(titleOf(item), language), level, back})}
      <p part="meta">${facts(item, state, language)}</p>
      ${lead ? html`<p class="lead" dir="auto" lang=${language ?? nothing}>${lead}</p>` : nothing}
      ${pictureView(item, pictures)}
      ${body ? html`<div class="text" dir="auto" lang=${language ?? nothing}>${richText(body)}</div>` : nothing}
      ${fileList(item.files ?? [], pictures.base, language)}
      <p class="row">
        ${shareButton(state.share)}
        ${url ? html`<a href=${url} part="link" rel="noopener">${msg('Zum Original', {id: 'city-news.original'})}</a>` : nothing}
        <span>${state.told}</span>
      </p>
    </article>`;
}

/** The teaser, unless the text begins with it. */
function leadOf({description, articleBody}: NewsItem): string {
  const [teaser = '', text = ''] = [description, articleBody].map((rich) => toPlainText(rich ?? '').replace(/\s+/g, ' '));
  return text && !text.includes(teaser.slice(0, 60)) ? teaser : '';
}

function facts(item: NewsItem, {timeZone}: NewsDetailState, language: string | undefined): readonly unknown[] {
  const {datePublished, dateModified, validThrough, categories = [], location, source} = item;
  const [written, changed, until] = [datePublished, dateModified, validThrough]
    .map((date) => date && whenWords(date, timeZone));
  const isChanged = changed && dateModified!.slice(0, 10) > (datePublished ?? '').slice(0, 10);
  return inOneLine([
    written && html`<time datetime=${datePublished!}>${written}</time>`,
    isChanged && msg(str`geändert: ${changed}`, {id: 'city-news.changed'}),
    until && msg(str`gilt bis ${until}`, {id: 'city-news.until'}),
    ...[...categories, location?.name, source?.title].map((words) => words && published(words, language)),
  ]);
}

/** "Freitag, 27. November 2026 um 10:00"; a day has no time. */
function whenWords(date: string, timeZone: string): string | undefined {
  if (isDay(date)) return formatDay(date, {dateStyle: 'full'});
  return isMoment(date) ? dateTimeFormat({dateStyle: 'full', timeStyle: 'short', timeZone}).format(new Date(date)) : undefined;
}
