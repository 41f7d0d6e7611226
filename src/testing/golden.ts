/** Golden pairs: an input file beside what it is read as, for tests that run in browsers and in Node. */

/** The text of a file, by its address relative to the module that asks: `new URL('…', import.meta.url)`. */
export async function readFixture(address: URL): Promise<string> {
  if (address.protocol === 'file:') {
    // Not a literal, so that nobody looks for it when the tests are served to browsers.
    const files = 'node:fs/promises';
    const {readFile} = await import(files) as {readFile(path: URL, encoding: string): Promise<string>};
    return readFile(address, 'utf8');
  }
  // The test server makes modules of JSON files.
  if (address.pathname.endsWith('.json')) {
    return JSON.stringify((await import(address.href) as {default: unknown}).default, null, 2);
  }
  const bytes = await (await fetch(address)).arrayBuffer();
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
}

/** An input and the `.expected.json` beside it. */
export async function goldenPair(input: URL): Promise<{text: string; expected: unknown}> {
  const [text, expected] = await Promise.all([
    readFixture(input),
    readFixture(new URL(input.href.replace(/\.\w+$/, '.expected.json'))),
  ]);
  return {text, expected: JSON.parse(expected)};
}
