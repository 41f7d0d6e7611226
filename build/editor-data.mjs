/** Data for editors: VS Code's custom data and JetBrains' web-types, both made from the manifest. */
import {elementsOf} from './manifest.mjs';

const describe = ({summary, description}) => [summary, description].filter(Boolean).join('\n\n');

/** The quoted members of a union type: `'eager' | 'lazy'` -> `['eager', 'lazy']`. */
const valuesOf = (type = '') => [...type.matchAll(/'([^']+)'/g)].map(([, value]) => value);

/** @see https://github.com/microsoft/vscode-custom-data (HTML custom data 1.1) */
export const vscodeData = (manifest) => ({
  version: 1.1,
  tags: elementsOf(manifest).map((element) => ({
    name: element.tagName,
    description: describe(element),
    attributes: (element.attributes ?? []).map((attribute) => ({
      name: attribute.name,
      description: attribute.description ?? '',
      values: valuesOf(attribute.type?.text).map((name) => ({name})),
    })),
  })),
});

const named = (list = []) => list.map(({name, description = ''}) => ({name, description}));

/** @see https://github.com/JetBrains/web-types */
export const webTypes = (manifest, {name, version}) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elementsOf(manifest).map((element) => ({
        name: element.tagName,
        description: describe(element),
        attributes: (element.attributes ?? []).map((attribute) => ({
          name: attribute.name,
          description: attribute.description ?? '',
          ...attribute.default === undefined ? {} : {default: attribute.default},
          value: {type: attribute.type?.text ?? 'string'},
        })),
        slots: named(element.slots),
        js: {
          properties: (element.members ?? []).filter(({kind}) => kind === 'field').map((field) => ({
            name: field.name,
            description: field.description ?? '',
            value: {type: field.type?.text ?? 'unknown'},
          })),
          events: named(element.events),
        },
        css: {parts: named(element.cssParts), properties: named(element.cssProperties)},
      })),
    },
  },
});
