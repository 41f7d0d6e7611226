import type {TemplateResult} from 'lit';
import type {Office} from '../../src/model/service.js';
import {map} from '../../src/styles/map.styles.js';
import {form} from '../../src/styles/form.styles.js';
import {FocusLater} from '../../src/widget/focus-later.js';
import {MapPart} from '../../src/widget/map-part.js';

type Host = ConstructorParameters<typeof MapPart>[0];
type Told = ReturnType<ConstructorParameters<typeof MapPart>[1]['told']>;

/** Where the offices of a service are. An office that is chosen on the map is read on in the list below it. */
export class OfficeMap {
  readonly sheets = [map.styleSheet!, form.styleSheet!];

  readonly #map: MapPart;
  #offices: readonly Office[] = [];
  #chosen = '';

  constructor(host: Host, told: () => Told) {
    const focus = new FocusLater(host);
    this.#map = new MapPart(host, {
      told,
      places: () => this.#offices,
      selected: () => this.#chosen,
      select: (id) => {
        this.#chosen = id;
        focus.to(`[data-office="${CSS.escape(id)}"]`);
      },
      leave: () => focus.to('[data-office]'),
    });
  }

  view(offices: readonly Office[]): TemplateResult {
    this.#offices = offices;
    return this.#map.view();
  }
}
