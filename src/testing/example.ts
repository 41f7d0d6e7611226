/** One state of a widget: shown in the catalogue, quoted in the docs, checked by axe in every theme and language. */
export interface Example {
  readonly name: string;
  readonly html: string;
}
