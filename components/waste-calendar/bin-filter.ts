import {msg} from '@lit/localize';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {BinKind} from '../../src/waste/bins.js';
import {binDetails, binName} from './collection-list.js';
import {keepBox} from './keep-box.js';
import {fractionIcon} from './fraction-icons.js';

interface BinFilterState {
  readonly kinds: readonly BinKind[];
  /** Keys of the kinds that are not shown. */
  readonly hidden: ReadonlySet<string>;
  readonly keeping: boolean;
  toggle(key: string, shown: boolean): void;
  keep(on: boolean): void;
}

/** Which bins stand at this house: most files list every size and every interval at once. */
export const binFilter = ({kinds, hidden, keeping, toggle, keep}: BinFilterState): TemplateResult => html`
  <fieldset class="panel" part="filter" id="panel-filter">
    <legend>${msg('Welche Tonnen haben Sie?', {id: 'waste-calendar.filter.legend'})}</legend>
    <ul class="checks">${kinds.map(({key, sample}) => html`
      <li><label class="check">
        <input type="checkbox" .checked=${!hidden.has(key)}
          @change=${(event: Event) => toggle(key, (event.target as HTMLInputElement).checked)}>
        ${fractionIcon(sample.fraction)}
        <span>${binName(sample)} ${binDetails([sample])}</span>
      </label></li>`)}
    </ul>
    ${keepBox(keeping, keep)}
  </fieldset>`;
