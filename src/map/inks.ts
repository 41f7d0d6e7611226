/** The colours of a map, read from the widget's tokens: what is drawn on a canvas knows no style sheet. */

const GROUND = ['land', 'water', 'park', 'forest', 'building', 'street', 'casing', 'rail', 'boundary', 'label'] as const;

type GroundInk = typeof GROUND[number];

export interface Inks {
  readonly ground: Readonly<Record<GroundInk, string>>;
  /** By the number of the sign; 0 for what has none. */
  readonly signs: readonly string[];
  /** Whether the widget is dark. */
  readonly isDark: boolean;
}

const SIGN_NUMBERS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** Elements that have the colours. A change of the theme is heard of, because it makes a transition. */
export class InkPot {
  readonly element = Object.assign(document.createElement('div'), {className: 'inks'});
  readonly #ground = new Map(GROUND.map((name) => [name, this.#add(name)]));
  readonly #signs = SIGN_NUMBERS.map((sign) => this.#add('sign', sign));
  readonly #scheme = this.#add('scheme');

  /** @param changed called when the page has changed its theme, or the device its scheme */
  constructor(changed: () => void) {
    this.element.ariaHidden = 'true';
    let waits = false;
    this.element.addEventListener('transitionend', () => {
      if (waits) return;
      waits = true;
      requestAnimationFrame(() => {
        waits = false;
        if (this.element.isConnected) changed();
      });
    });
  }

  read(): Inks {
    return {
      ground: Object.fromEntries([...this.#ground].map(([name, element]) => [name, colorOf(element)])) as Inks['ground'],
      signs: this.#signs.map(colorOf),
      isDark: colorOf(this.#scheme) === 'rgb(0, 0, 0)',
    };
  }

  #add(className: string, sign?: number): HTMLElement {
    const element = Object.assign(document.createElement('i'), {className});
    if (sign !== undefined) element.dataset['sign'] = `${sign}`;
    this.element.append(element);
    return element;
  }
}

const colorOf = (element: HTMLElement): string => getComputedStyle(element).color;
