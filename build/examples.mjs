import {importModule} from './import-module.mjs';

/**
 * Reads the `examples` and `stylings` of a widget from its `<tag>.examples.ts`.
 * @param {string} file path of it
 */
export async function importExamples(file) {
  const {examples, stylings = []} = await importModule(file);
  return {examples, stylings};
}
