import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {intlLocale} from '../../src/i18n/locale.js';
import type {Collection} from '../../src/model/collection.js';
import {said} from './collection-list.js';
import {fractionIcon} from './fraction-icons.js';
import {fractionWord} from './fraction-words.js';
import {grouped} from './grouped.js';

/** The signs on a sheet with the names that the provider gives its bins, as they stand on the sheet itself. */
export const binLegend = (bins: readonly Collection[]): TemplateResult => html`
  <ul class="legend">${grouped(bins, ({fraction}) => fraction).map(([, those]) => {
    const {fraction} = those[0]!;
    const names = said([...new Set(those.map(({name}) => name))].join(', '), those[0]!);
    return html`<li>${fractionIcon(fraction)} ${intlLocale().startsWith('de') || fraction === 'other'
      ? names
      : html`${fractionWord(fraction)} <span part="meta">${names}</span>`}</li>`;
  })}</ul>`;
