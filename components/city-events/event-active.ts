import {msg, str} from '@lit/localize';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {sayDay} from '../../src/i18n/format.js';
import {inOneLine, published} from '../../src/ui/published.js';
import type {EventForm} from './event-query.js';

/** The filters that are set, in one line, while the form for them is closed. */
export function activeFilters(form: EventForm, today: string, reset: () => void): TemplateResult {
  const {text, category, place, from, to, free} = form;
  const day = (date: string) => sayDay(date, today);
  const facts = inOneLine([
    free && msg('kostenlos', {id: 'city-events.free'}),
    text && published(text), category && published(category), place && published(place),
    from && msg(str`ab ${day(from)}`, {id: 'city-events.filter.since'}),
    to && msg(str`bis ${day(to)}`, {id: 'city-events.until'}),
  ]);
  return html`<p class="row active">
    <span>${facts}</span>
    <button type="button" class="quiet" part="button" @click=${reset}>
      ${msg('Filter zurücksetzen', {id: 'city-events.filter.reset'})}</button>
  </p>`;
}
