/** The distinction between feeds that are found by street and feeds that are one document. */
export interface AddressKindOptions {
  /** Feed, template with `{street}` and `{house}`, base address of the format's service, or an index of streets. */
  readonly src: string;
  readonly format?: string;
  /** Address of a file of streets. */
  readonly streets?: string;
}

/** How a widget's attributes lead from a street to its feeds; `undefined` if `src` is a plain feed. */
export function addressKind({src, format, streets}: AddressKindOptions):
  'streets-file' | 'template' | 'abfallnavi' | 'sva' | undefined {
  // A snapshot names an index of streets like this.
  if (streets || /\bindex-[\w-]+\.json$/.test(src)) return 'streets-file';
  if (/\{(street|house)\}/.test(src)) return 'template';
  // A single document of these formats is a feed like any other.
  if (format === 'abfallnavi' && /(^|\/)rest\/?$|^[^?#]*\/$/.test(src)) return 'abfallnavi';
  if (format === 'sva' && src && !/^(data|blob):|\.json([?#]|$)/.test(src)) return 'sva';
  return undefined;
}
