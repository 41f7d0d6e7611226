import {msg, str} from '@lit/localize';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {formatNumber} from '../i18n/format.js';

/** The controls around a list that is filtered and paged, with the same words in every widget. */

export const moreButton = (show: () => void): TemplateResult => html`
  <button type="button" class="more" part="button" @click=${show}>${msg('Mehr zeigen', {id: 'city.more'})}</button>`;

/** Opens and closes the panel of filters; the number of those that are set. */
export const filterButton = (open: boolean, active: number, toggle: () => void): TemplateResult => html`
  <button type="button" part="button" aria-expanded=${open ? 'true' : 'false'} aria-controls="panel-filter"
    @click=${toggle}>${active
      ? msg(str`Filter (${formatNumber(active)})`, {id: 'city.filter.active'})
      : msg('Filter', {id: 'city.filter'})}</button>`;
