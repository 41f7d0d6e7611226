import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {messages} from '../../src/i18n/generated/place-directory.js';
import {customElement} from '../../src/widget/custom-element.js';
import {memo} from '../../src/widget/memo.js';
import {PlacesElement} from '../../src/widget/places-element.js';
import {styles} from './place-directory.styles.js';
import {lettersOf} from './letters-of.js';

/**
 * Shops, clubs, offices, playgrounds, doctors: the places of a city as a list that one searches, with what is open now,
 * what is near and what is reached without steps; each with its hours, its telephone and the way there.
 *
 * @summary Which shop, club, office, playground, doctor?
 * @prop {readonly Place[]} items - The places by name, before any filter of the person's. Setting them replaces
 *   loading.
 * @cssState ready - Places are shown.
 * @cssState empty - No places are published.
 * @cssState stale - Kept places stand in for the feed.
 */
@customElement('place-directory', messages)
export class PlaceDirectory extends PlacesElement {
  static override styles = [...PlacesElement.styles, styles];

  /**
   * Id of the format, where the content does not tell: `geojson`, `overpass`, `csv`, `kml`, `gpx`, `jsonld`, `sva`,
   * `osca`, `stadtbausteine`.
   */
  declare format: string;

  /** Offers the first letters of the names. */
  @property({type: Boolean}) letters = false;

  readonly #lettersOf = memo(lettersOf);

  protected override ownHeading(): string {
    return msg('Adressen und Orte', {id: 'place-directory.heading'});
  }

  protected override emptyText(): string {
    return msg('Zurzeit sind hier keine Orte eingetragen.', {id: 'place-directory.empty'});
  }

  protected override furtherChoices(): unknown {
    const {letter: chosen} = this.finder.form;
    return this.letters ? html`
      <div class="letters" role="group" aria-label=${msg('Von A bis Z', {id: 'place-directory.letters'})}>
        ${this.#lettersOf(this.items).map((letter) => html`
          <button type="button" part="button" aria-pressed=${letter === chosen ? 'true' : 'false'}
            @click=${() => void this.change({letter: letter === chosen ? '' : letter})}>${letter}</button>`)}
      </div>` : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'place-directory': PlaceDirectory;
  }
}
