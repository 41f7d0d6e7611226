/** The key of a setting in a profile: an attribute in camelCase, `heading-level` as `headingLevel`. */
export const inCamelCase = (attribute: string): string =>
  attribute.replace(/-[a-z]/g, ([, letter]) => letter!.toUpperCase());
