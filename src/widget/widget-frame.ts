import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {rootLanguage} from '../i18n/locale.js';
import {announceLinks} from '../page/events.js';
import {heading} from '../ui/heading.js';

interface WidgetFrame {
  readonly host: HTMLElement & {readonly heading?: string; readonly headingLevel: number};
  /** What the widget is called where the page gives it no heading. */
  readonly name: string;
  /** Stands between the heading and the content. */
  readonly lead: unknown;
  /** What a screen reader hears of the last change. */
  readonly announcement: string;
  readonly content: unknown;
  /** Where the data comes from. */
  readonly origin: unknown;
}

/** What surrounds every widget: its heading, what is announced, what the page's author puts below it. */
export function widgetFrame({host, name, lead, announcement, content, origin}: WidgetFrame): TemplateResult {
  const {lang, dir} = rootLanguage();
  const title = host.heading ?? name;
  return html`
    <section class="root" part="root" lang=${lang ?? nothing} dir=${dir ?? nothing} aria-label=${title || name}
      @click=${announceLinks(host)}><div class="container">
      ${title ? heading(host.headingLevel, html`<slot name="heading">${title}</slot>`) : nothing}
      ${lead}
      <p class="visually-hidden" part="status" role="status">
        ${announcement}</p>
      ${content}
      <footer>
        ${origin}
        <slot name="footer"></slot>
      </footer>
    </div></section>`;
}
