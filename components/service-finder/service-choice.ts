import {msg} from '@lit/localize';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Service} from '../../src/model/service.js';
import {memo} from '../../src/widget/memo.js';
import {letterOf, lettersOf, situationsOf} from './service-catalogue.js';
import {choicesView} from './service-list.js';

/** The subject or letter that a person browses by. */
export interface Choice {
  readonly name: 'letter' | 'situation';
  readonly value: string;
}

/** Browsing by letters and subjects: the buttons for them, and the services of the one that is pressed. */
export class ServiceChoice {
  current?: Choice | undefined;

  readonly #press: (choice: Choice) => void;
  readonly #lettersOf = memo(lettersOf);
  readonly #situationsOf = memo(situationsOf);

  /** @param press called when a person presses a button */
  constructor(press: (choice: Choice) => void) {
    this.#press = press;
  }

  /** Drops a subject that there is no more: in another language they have other names. */
  check(items: readonly Service[]): void {
    const {name, value = ''} = this.current ?? {};
    if (name === 'situation' && !this.#situationsOf(items).includes(value)) this.current = undefined;
  }

  /** Whether it is the one that is pressed. */
  is({name, value}: Choice): boolean {
    return this.current?.name === name && this.current.value === value;
  }

  /** The services of what is chosen; `undefined` where nothing is. */
  of(items: readonly Service[]): readonly Service[] | undefined {
    const {current} = this;
    return current && items.filter((service) => current.name === 'letter'
      ? letterOf(service) === current.value
      : service.lifeSituations?.includes(current.value));
  }

  view(items: readonly Service[]): TemplateResult {
    return html`
      <div class="toolbar" part="toolbar">
        ${this.#row('letter', 'letters', msg('Von A bis Z', {id: 'service-finder.letters'}), this.#lettersOf(items))}
        ${this.#row('situation', 'situations', msg('Nach Thema', {id: 'service-finder.situations'}), this.#situationsOf(items))}
      </div>`;
  }

  #row(name: Choice['name'], id: string, label: string, values: readonly string[]): unknown {
    return choicesView({
      id, label, values,
      chosen: this.current?.name === name ? this.current.value : undefined,
      choose: (value) => this.#press({name, value}),
    });
  }
}
