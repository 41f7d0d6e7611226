/** Pages of their own in frames, for tests of what a whole page does. */

/** A page in a frame, and what its console has complained of. */
export interface FramePage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly frame: HTMLIFrameElement;
  readonly complaints: string[];
}

const listen = '<script>console.warn = console.error = (...words) => frameElement.said.push(words.join(" "))</script>';

/** Opens a page with this markup; the console's complaints are kept, also those made while it loads. */
export async function openPage(markup: string, language = 'de'): Promise<FramePage> {
  const complaints: string[] = [];
  const frame = Object.assign(document.createElement('iframe'), {said: complaints});
  frame.srcdoc = `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Seite</title>${listen}${markup}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  return {
    window: frame.contentWindow as Window & typeof globalThis, document: frame.contentDocument!, frame, complaints,
  };
}

/** Takes all pages away. */
export const closePages = (): void => document.querySelectorAll('iframe').forEach((frame) => frame.remove());

/** Waits for what a person would see; the test's own time limit ends it. */
export async function until(seen: () => unknown): Promise<void> {
  while (!seen()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Paths a page has asked for. */
export const requested = ({window}: FramePage): string[] =>
  window.performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);

/** A further host that serves the built package, see `tests/browsers/test-hosts.mjs`. */
export const furtherHost = async (): Promise<string> =>
  ((await (await fetch('/test-host')).json()) as {host: string}).host;
