import {pageOf, styleSheet} from './city-page.js';
import {libraryOf, profileOf, relayOf} from './city-plan.js';
import type {CityPlan} from './city-plan.js';
import {readmeOf} from './city-readme.js';
import {batchFile, shellScript} from './city-recipes.js';

/** A file to write; its path is relative, with `/`. */
export interface WantedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly isExecutable?: boolean;
}

/** JSON that people edit; short lists stay on one line. */
const json = (value: object): string =>
  `${JSON.stringify(value, null, 2).replace(/\[\s+(-?[\d.]+),\s+(-?[\d.]+)\s+\]/g, '[$1, $2]')}\n`;

/**
 * Every file of a city's folder.
 * @param library the files that pages need of the library, by path
 */
export function cityFolder(plan: CityPlan, library: readonly WantedFile[]): readonly WantedFile[] {
  return [
    {path: 'city.json', content: json(profileOf(plan))},
    {path: 'relay.json', content: json(relayOf(plan))},
    {path: 'README.md', content: readmeOf(plan)},
    {path: 'snapshot.sh', content: shellScript(plan), isExecutable: true},
    {path: 'snapshot.cmd', content: batchFile(plan)},
    {path: 'public/index.html', content: pageOf(plan)},
    {path: 'public/page.css', content: styleSheet},
    ...library.map((file) => ({...file, path: `public/${libraryOf(plan)}/${file.path}`})),
  ];
}
