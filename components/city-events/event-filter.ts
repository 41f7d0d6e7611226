import {msg, str} from '@lit/localize';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {sayDay} from '../../src/i18n/format.js';
import {
  activeFilters, checkField, choiceField, field, filterPanel, municipalityField, valueOf, wordsField,
} from '../../src/ui/filter-panel.js';
import type {MunicipalityChoice} from '../../src/ui/filter-panel.js';
import {published} from '../../src/ui/published.js';
import type {CityEvent} from '../../src/model/city-event.js';
import {categoriesOf, placesOf} from '../../src/events/event-filter.js';
import type {Facet} from '../../src/text/facets.js';
import type {OfRegion} from '../../src/widget/finder.js';
import type {EventForm} from './event-query.js';

type Form = EventForm & OfRegion;

interface EventFilterState {
  readonly filter: Form;
  readonly region: MunicipalityChoice;
  /** All there are, whose kinds and places one can choose from. */
  readonly events: readonly CityEvent[];
  change(part: Partial<Form>): void;
  reset(): void;
}

const namesOf = (facets: readonly Facet[]): readonly string[] => facets.map(({name}) => name);

/** The filters few people need: free of charge, text, kind, place, dates. */
export const eventFilter = ({filter, region, events, change, reset}: EventFilterState): TemplateResult => filterPanel(html`
    ${checkField(msg('Nur kostenlose Veranstaltungen', {id: 'city-events.filter.free'}), filter.free,
      (free) => change({free}))}
    <div class="fields">
      ${wordsField(filter.text, (text) => change({text}))}
      ${municipalityField(region, (municipality) => change({municipality}))}
      ${choiceField('category', msg('Art', {id: 'city-events.categories'}), namesOf(categoriesOf(events)), filter.category,
        (category) => change({category}))}
      ${choiceField('place', msg('Ort', {id: 'city-events.filter.place'}), namesOf(placesOf(events)), filter.place,
        (place) => change({place}))}
      ${field('from', msg('Von', {id: 'city-events.filter.from'}), html`
        <input id="from" type="date" .value=${filter.from}
          @change=${(event: Event) => change({from: valueOf(event), range: 'all'})}>`)}
      ${field('to', msg('Bis', {id: 'city-events.filter.to'}), html`
        <input id="to" type="date" .value=${filter.to} min=${filter.from}
          @change=${(event: Event) => change({to: valueOf(event), range: 'all'})}>`)}
    </div>`, reset);

/** The filters that are set, while the panel is closed. */
export function activeWords(form: Form, today: string, reset: () => void): TemplateResult {
  const {text, category, place, from, to, free, municipality} = form;
  const day = (date: string) => sayDay(date, today);
  return activeFilters([
    free && msg('kostenlos', {id: 'city-events.free'}),
    municipality && published(municipality), text && published(text),
    category && published(category), place && published(place),
    from && msg(str`ab ${day(from)}`, {id: 'city-events.filter.since'}),
    to && msg(str`bis ${day(to)}`, {id: 'city-events.until'}),
  ], reset);
}
