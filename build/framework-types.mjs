/**
 * Typings that let a framework's compiler know the widgets: `"types": ["stadtbausteine/types/react"]` and so on. What
 * they allow is what works: a boolean in an attribute, for instance, only where the framework leaves the attribute out
 * for `false`. Angular needs none beside `HTMLElementTagNameMap`.
 */

/** React 19 sets what the element has as a property, the rest as attributes, and listens to `on` + the event's name. */
const react = (each) => `import type {ClassAttributes, HTMLAttributes} from 'react';
import type {Widgets} from './elements.js';

type Listeners<Events> = {
  [Name in keyof Events & string as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
} & {
  /** React would listen to "City-load". */
  [Name in keyof Events & string as \`on\${Capitalize<Name>}\`]?: never;
};

/** Attributes by their names; of the properties only \`items\`, which is no attribute. */
type Widget<W extends Widgets[keyof Widgets]> =
  HTMLAttributes<W['element']> & ClassAttributes<W['element']> & W['attributes'] &
  Pick<W['properties'], 'items' & keyof W['properties']> & Listeners<W['events']>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${each((tag) => `      '${tag}': Widget<Widgets['${tag}']>;`)}
    }
  }
}
`;

/** Vue checks a template by the constructor's `$props`; it calls what is written `@city-load` `onCityLoad` there. */
const vue = (each) => `import type {HTMLAttributes, PublicProps} from 'vue';
import type {Widgets} from './elements.js';

type Camel<Name extends string> =
  Name extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<Camel<Rest>>}\` : Name;
type Listeners<Events> = {
  [Name in keyof Events & string as Camel<\`on-\${Name}\`>]?: ((event: Events[Name]) => void) | undefined;
};
type Camelized<Attributes> = {
  [Name in keyof Attributes & string as Camel<Name>]?: Attributes[Name];
};

type Widget<W extends Widgets[keyof Widgets]> = new () => W['element'] & {
  $props: HTMLAttributes & PublicProps & Camelized<W['attributes']> &
    Pick<W['properties'], 'items' & keyof W['properties']> & Listeners<W['events']>;
};

declare module 'vue' {
  /** Of native elements between a widget's tags. */
  interface HTMLAttributes {
    slot?: string | undefined;
  }
  interface GlobalComponents {
${each((tag) => `    '${tag}': Widget<Widgets['${tag}']>;`)}
  }
}
`;

/** Svelte sets what the element has as a property; an attribute of another name it writes, \`false\` as well. */
const svelte = (each) => `import type {HTMLAttributes} from 'svelte/elements';
import type {Widgets} from './elements.js';

type Listeners<Events> = {
  [Name in keyof Events & string as \`on\${Name}\` | \`on:\${Name}\`]?: ((event: Events[Name]) => void) | null | undefined;
};
/** \`false\` would be written as text, which is an attribute that is there: \`deepLink={false}\` sets the property. */
type Written<Attributes> = {
  [Name in keyof Attributes]: Exclude<Attributes[Name], Name extends \`\${string}-\${string}\` ? false : never>;
};

type Widget<W extends Widgets[keyof Widgets]> =
  Omit<HTMLAttributes<W['element']>, keyof W['attributes'] | keyof W['properties']> &
  Written<Omit<W['attributes'], keyof W['properties']>> & W['properties'] & Listeners<W['events']>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${each((tag) => `    '${tag}': Widget<Widgets['${tag}']>;`)}
  }
}
`;

/**
 * Solid sets properties, `heading-level` as `headingLevel`, and writes what stands there as text into the markup; a
 * namespace says otherwise.
 */
const solid = (each) => `import type {JSX} from 'solid-js';
import type {Widgets} from './elements.js';

/** \`attr:\` would write \`false\` as text, which is an attribute that is there: \`bool:\` leaves it out. */
type Written<Attributes> = {
  [Name in keyof Attributes & string as \`attr:\${Name}\`]?: Exclude<Attributes[Name], false>;
};
type Flags<Attributes> = {
  [Name in keyof Attributes & string as true extends Attributes[Name] ? \`bool:\${Name}\` : never]?: boolean | undefined;
};
type Properties<Members> = {
  [Name in keyof Members & string as \`prop:\${Name}\`]?: Members[Name];
};
type Listeners<Events> = {
  [Name in keyof Events & string as \`on:\${Name}\`]?: ((event: Events[Name]) => void) |
    (AddEventListenerOptions & {handleEvent(event: Events[Name]): void}) | undefined;
};

type Widget<W extends Widgets[keyof Widgets]> =
  Omit<JSX.HTMLAttributes<W['element']>, keyof W['attributes'] | keyof W['properties']> &
  W['attributes'] & Omit<W['properties'], keyof W['attributes']> &
  Written<W['attributes']> & Flags<W['attributes']> & Properties<W['properties']> & Listeners<W['events']>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${each((tag) => `      '${tag}': Widget<Widgets['${tag}']>;`)}
    }
  }
}
`;

/**
 * @param {readonly string[]} tags
 * @returns {[string, string][]} file names and their texts
 */
export const frameworkTypes = (tags) => Object.entries({react, vue, svelte, solid})
  .map(([name, text]) => [`${name}.d.ts`, text((line) => tags.map(line).join('\n'))]);
