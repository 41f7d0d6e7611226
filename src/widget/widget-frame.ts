import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {rootLanguage} from '../i18n/locale.js';
import {announceLinks} from '../page/events.js';
import {heading} from '../ui/heading.js';

interface WidgetFrame {
  readonly host: HTMLElement & {readonly heading?: string; readonly headingLevel: number};
  /** The widget's name if the page gives it no heading. */
  readonly name: string;
  /** Stands between the heading and the content. */
  readonly lead: unknown;
  /** The announcement of the last change for screen readers. */
  readonly announcement: string;
  readonly content: unknown;
  /** The source of the data. */
  readonly origin: unknown;
}

/** The frame of every widget: its heading, its announcements, its content, and the author's footer. */
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
