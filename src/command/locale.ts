/**
 * Whether a person's environment is German, by the first locale that POSIX asks for.
 * @param language asked for by name, it counts before
 */
export function isGerman(env: Readonly<Record<string, string | undefined>>, language?: string): boolean {
  const wanted = language ?? (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || Intl.DateTimeFormat().resolvedOptions().locale);
  return /^de(?![a-z])/i.test(wanted);
}
