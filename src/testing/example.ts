/** One state of a widget: shown in the catalogue, quoted in the docs, checked by axe in every theme and language. */
export interface Example {
  /** In German; tests and demos find an example by it. */
  readonly name: string;
  /** The same for the English catalogue. */
  readonly nameEn: string;
  readonly html: string;
}

/** Something a page may style of a widget, with a rule one sees: quoted in the docs, shown live in the catalogue. */
export interface Styling {
  /** The part, state or property, in CSS: `::part(heading)`, `:state(empty)`, `--waste-calendar-sign-size`. */
  readonly of: string;
  /** The rule as a page writes it. */
  readonly css: string;
  /** Markup that has it. Addresses below `/daten/` are those of the demo. */
  readonly html: string;
  /** Name of the button that brings it about. */
  readonly press?: string;
}

/** Builds the stylings of a widget whose usual markup is `usual`. */
export const stylingsOf = (tag: string, usual: string) => {
  const rule = (selector: string, declarations: string): string => `${selector} { ${declarations} }`;
  return {
    part: (name: string, declarations: string, html = usual, press?: string): Styling => ({
      of: `::part(${name})`, css: rule(`${tag}::part(${name})`, declarations), html, ...press ? {press} : {},
    }),
    state: (name: string, declarations: string, html = usual): Styling => ({
      of: `:state(${name})`, css: rule(`${tag}:state(${name})`, declarations), html,
    }),
    property: (name: string, value: string, html = usual): Styling => ({
      of: `--${tag}-${name}`, css: rule(tag, `--${tag}-${name}: ${value};`), html,
    }),
  };
};

/** An edge before the widget, of another look for each state. */
export const edge = (look: string): string => `border-inline-start: 6px ${look}; padding-inline-start: 1rem;`;

/** Makes visible what only screen readers get. */
export const unhidden = 'inline-size: auto; block-size: auto; margin-block-end: 0; clip-path: none; white-space: normal;';
