import {html, nothing, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import {icon} from '../ui/icons.js';
import {safeUrl} from '../ui/safe-url.js';
import type {BaseMap} from './base-map.js';
import type {Hint} from './gestures.js';
import {mapWords} from './map-words.js';

/** What stands around a map: the way past it, its buttons, hints, and who made the ground. */

export interface Frame {
  readonly base: BaseMap;
  readonly locating: 'idle' | 'asking' | 'known' | 'failed' | undefined;
  /** Whether the buttons that move the map are unfolded. */
  readonly isMoving: boolean;
  readonly hint: Hint | undefined;
  /** Whether the ground could not be had. */
  readonly isLost: boolean;
  readonly canZoom: {readonly in: boolean; readonly out: boolean};
  readonly leave: () => void;
  readonly zoom: (levels: number) => void;
  readonly move: (key: string) => void;
  readonly fold: () => void;
  readonly showAll: () => void;
  readonly locate: (() => void) | undefined;
  readonly withdraw: () => void;
}

const strokes = {
  plus: svg`<path d="M12 5v14M5 12h14"/>`,
  minus: svg`<path d="M5 12h14"/>`,
  all: svg`<path d="M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5"/>`,
  locate: svg`<circle cx="12" cy="12" r="6.5"/><circle cx="12" cy="12" r="1.5"/><path d="M12 2v3.5M12 18.5V22M2 12h3.5M18.5 12H22"/>`,
  move: svg`<path d="M12 3v18M3 12h18M9 5.5 12 3l3 2.5M9 18.5l3 2.5 3-2.5M5.5 9 3 12l2.5 3M18.5 9l2.5 3-2.5 3"/>`,
  ArrowUp: svg`<path d="m6 15 6-6 6 6"/>`,
  ArrowDown: svg`<path d="m6 9 6 6 6-6"/>`,
  ArrowLeft: svg`<path d="m15 6-6 6 6 6"/>`,
  ArrowRight: svg`<path d="m9 6 6 6-6 6"/>`,
};

interface Control {
  readonly strokes: SVGTemplateResult;
  readonly name: string;
  readonly press: () => void;
  readonly className?: string;
  readonly isOff?: boolean;
  readonly isUnfolded?: boolean;
}

/** A button that is off stays where the focus is: `aria-disabled`, not `disabled`. */
const control = ({strokes: lines, name, press, className = '', isOff = false, isUnfolded}: Control): TemplateResult => html`
  <button type="button" part="button" class=${`tool ${className}`} aria-label=${name} title=${name}
    aria-disabled=${isOff ? 'true' : nothing} aria-expanded=${isUnfolded ?? nothing} @click=${() => isOff || press()}>
    ${icon(lines)}</button>`;

const mover = (key: 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight', name: string, {move}: Frame) =>
  control({strokes: strokes[key], name, press: () => move(key), className: key});

const movers = (frame: Frame): TemplateResult => html`
  <div class="movers" role="group" aria-label=${mapWords.move()}>
    ${mover('ArrowUp', mapWords.north(), frame)}
    ${mover('ArrowLeft', mapWords.west(), frame)}
    ${mover('ArrowRight', mapWords.east(), frame)}
    ${mover('ArrowDown', mapWords.south(), frame)}
  </div>`;

const tools = (frame: Frame): TemplateResult => {
  const {canZoom, zoom, showAll, locate, locating, fold, isMoving} = frame;
  return html`
    <div class="tools" part="toolbar">
      ${isMoving ? movers(frame) : nothing}
      <div class="column">
        ${control({strokes: strokes.plus, name: mapWords.zoomIn(), press: () => zoom(1), isOff: !canZoom.in})}
        ${control({strokes: strokes.minus, name: mapWords.zoomOut(), press: () => zoom(-1), isOff: !canZoom.out})}
        ${control({strokes: strokes.move, name: mapWords.move(), press: fold, isUnfolded: isMoving})}
        ${control({strokes: strokes.all, name: mapWords.all(), press: showAll})}
        ${locate ? control({
          strokes: strokes.locate, name: mapWords.locate(), press: locate, className: locating ?? '', isOff: locating === 'asking',
        }) : nothing}
      </div>
    </div>`;
};

const isApple = /Mac|iPhone|iPad/.test(navigator.platform);

const hintText = (hint: Hint | undefined): string =>
  hint === 'wheel' ? mapWords.wheel(isApple ? '⌘' : mapWords.ctrl()) : hint ? mapWords.fingers() : '';

const credit = ({attribution, attributionUrl}: BaseMap): unknown => {
  const href = safeUrl(attributionUrl);
  return href ? html`<a part="link" href=${href} target="_blank" rel="noopener"><bdi>${attribution}</bdi></a>` : html`<bdi>${attribution}</bdi>`;
};

/** The stage in the middle belongs to Leaflet: nothing of a template is in it. */
export const frameView = (frame: Frame): TemplateResult => {
  const {base, hint, isLost, locating, leave, withdraw} = frame;
  const notice = isLost ? mapWords.lost() : locating === 'failed' ? mapWords.nowhere() : '';
  return html`
    <button type="button" class="skip" part="button" @click=${leave}>${mapWords.skip()}</button>
    <div class="frame">
      <div class="stage" tabindex="0" role="group" aria-label=${mapWords.label()} aria-describedby="keys"></div>
      <div class="hint" aria-hidden="true" ?data-shown=${!!hint}><span>${hintText(hint)}</span></div>
      ${tools(frame)}
    </div>
    <p id="keys" class="visually-hidden">${mapWords.keys()}</p>
    <p role="status" part="status">${notice}</p>
    <p class="foot" part="meta">${base.attribution ? credit(base) : nothing}
      ${base.thirdParty ? html`<button type="button" class="quiet" part="button" @click=${withdraw}>${mapWords.withdraw()}</button>` : nothing}</p>`;
};
