import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {root} from './files.mjs';

/** The Custom Elements Manifest of the sources as they are, public part only. */
export const readManifest = () => cli({argv: ['analyze', '--quiet'], cwd: root, noWrite: true});

/** All elements of a manifest. */
export const elementsOf = (manifest) => manifest.modules.flatMap((module) => module.declarations);
