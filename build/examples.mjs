import {importModule} from './import-module.mjs';

/**
 * What stands beside a widget in `<tag>.examples.ts`: its `examples` and `stylings`.
 * @param {string} file path of it
 */
export async function importExamples(file) {
  const {examples, stylings = []} = await importModule(file);
  return {examples, stylings};
}
