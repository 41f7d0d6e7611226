import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {moreButton} from '../../src/ui/collection-views.js';
import {placeName, skyView} from './forecast-views.js';
import {isDayIn} from './now-view.js';
import type {Scene} from './now-view.js';
import {degrees} from './weather-words.js';

/** Other places: fetched where a feed has several. */

export {messages} from '../../src/i18n/generated/places-view.js';

interface PlacesState {
  /** How many of them. */
  readonly shown: number;
  readonly level: number;
  /** Shows more of them, where there are more. */
  readonly more: (() => void) | false;
}

/** Other places, in a line each. */
export const placesView = (scenes: readonly Scene[], {shown, level, more}: PlacesState): TemplateResult => html`
  <div class="elsewhere">
    <p class="title" role="heading" aria-level=${level}>${msg('An anderen Orten', {id: 'city-weather.elsewhere'})}</p>
    <ul class="entries place-list">
      ${scenes.slice(0, shown).map((scene) => {
        // A measurement that is too old for "now" says nothing of now.
        const {temperature, condition} = scene.present?.old === undefined ? scene.present?.values ?? {} : {};
        return html`
          <li class="other" tabindex="-1">
            <span class="name">${placeName(scene)}</span>
            ${skyView({date: '', ...condition && {condition}}, isDayIn(scene))}
            <span class="range">${temperature === undefined
              ? msg('keine Angabe', {id: 'city-weather.unknown'}) : degrees(temperature)}</span>
          </li>`;
      })}
    </ul>
    ${more ? moreButton(more) : nothing}
  </div>`;
