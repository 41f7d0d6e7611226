import type {Map as LeafletMap} from 'leaflet';
import {Point} from 'leaflet';

/**
 * Gestures that leave the page its own: the wheel and one finger scroll the page, the wheel with Ctrl or ⌘ and two
 * fingers belong to the map. Keys do all that a pointer does.
 */

export type Hint = 'wheel' | 'fingers';

/** Pixels of a step by key or button. */
const STEP = 100;

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -STEP], ArrowDown: [0, STEP], ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0],
};

export const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Moves the map by a step, as an arrow key does. */
export function moveBy(map: LeafletMap, key: string, times = 1): void {
  const [x, y] = STEPS[key]!;
  map.panBy(new Point(x * times, y * times), {animate: !isStill()});
}

export function zoomBy(map: LeafletMap, levels: number): void {
  map.zoomIn(levels, {animate: !isStill()});
}

/** What the page does with the wheel, and the hint for the person who wanted something else. */
const guardWheel = (hint: (which: Hint) => void) => (event: WheelEvent): void => {
  if (event.ctrlKey || event.metaKey) return;
  // Leaflet must not hear of it: it would keep the page from scrolling.
  event.stopPropagation();
  hint('wheel');
};

function pressKey(map: LeafletMap, leave: () => void, event: KeyboardEvent): void {
  const {key, altKey, ctrlKey, metaKey, shiftKey} = event;
  if (altKey || ctrlKey || metaKey) return;
  if (Object.hasOwn(STEPS, key)) moveBy(map, key, shiftKey ? 3 : 1);
  else if (key === '+' || key === '=') zoomBy(map, 1);
  else if (key === '-' || key === '_') zoomBy(map, -1);
  else if (key === 'Escape') leave();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

interface Acts {
  hint(which: Hint): void;
  leave(): void;
}

/** @param frame what is around the map's own element, and hears of everything before it */
export function addGestures(map: LeafletMap, frame: HTMLElement, {hint, leave}: Acts): void {
  const stage = map.getContainer();
  frame.addEventListener('wheel', guardWheel(hint), {capture: true, passive: true});
  frame.addEventListener('pointerdown', ({pointerType}) => {
    if (pointerType === 'touch') map.dragging.disable();
    else map.dragging.enable();
  }, {capture: true});
  const touch = (event: TouchEvent) => {
    if (event.touches.length > 1) event.preventDefault();
    else if (event.type === 'touchmove') hint('fingers');
  };
  // With two fingers the browser would scroll or zoom the page.
  stage.addEventListener('touchstart', touch, {passive: false});
  stage.addEventListener('touchmove', touch, {passive: false});
  stage.addEventListener('keydown', (event) => pressKey(map, leave, event));
}
