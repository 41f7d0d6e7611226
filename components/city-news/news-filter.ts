import {msg} from '@lit/localize';
import type {TemplateResult} from 'lit';
import type {NewsItem} from '../../src/model/news-item.js';
import {facets} from '../../src/text/facets.js';
import {
  activeFilters, choiceField, filterPanel, municipalityField, selectField, wordsField,
} from '../../src/ui/filter-panel.js';
import type {MunicipalityChoice} from '../../src/ui/filter-panel.js';
import {published} from '../../src/ui/published.js';
import {html} from 'lit';
import type {OfRegion} from '../../src/widget/finder.js';
import type {NewsForm} from './news-form.js';

type Form = NewsForm & OfRegion;

interface NewsFilterState {
  readonly form: Form;
  readonly region: MunicipalityChoice;
  /** All there are, whose categories one can choose from. */
  readonly items: readonly NewsItem[];
  change(part: Partial<Form>): void;
  reset(): void;
}

const periods = (): readonly (readonly [string, string])[] => [
  ['7', msg('letzte 7 Tage', {id: 'city-news.period.week'})],
  ['30', msg('letzte 30 Tage', {id: 'city-news.period.month'})],
  ['365', msg('letzte 12 Monate', {id: 'city-news.period.year'})],
];

/** The filters: words, what it is about, how old it is. */
export function newsFilter({form, region, items, change, reset}: NewsFilterState): TemplateResult {
  const names = facets(items.flatMap(({categories = []}) => categories)).map(({name}) => name);
  return filterPanel(html`
    <div class="fields">
      ${wordsField(form.text, (text) => change({text}))}
      ${municipalityField(region, (municipality) => change({municipality}))}
      ${names.length > 1
        ? choiceField('category', msg('Thema', {id: 'city-news.category'}), names, form.category,
          (category) => change({category}))
        : ''}
      ${selectField('days', msg('Zeitraum', {id: 'city-news.period'}), periods(), form.days, (days) => change({days}))}
    </div>`, reset);
}

/** The filters that are set, while the panel is closed. */
export const activeWords = ({text, category, days, municipality}: Form, reset: () => void): TemplateResult =>
  activeFilters([
    municipality && published(municipality), text && published(text), category && published(category),
    periods().find(([value]) => value === days)?.[1],
  ], reset);
