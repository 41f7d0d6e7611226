import {expect} from '@open-wc/testing';
import {waitUntil} from '../../src/testing/page.js';
import type {Widget} from '../../src/testing/page.js';
import {answersOf, promisedOutput, readPages, snippetsIn, titleOf} from './snippets.js';
import type {Snippet} from './snippets.js';

/** The snippets of the documentation, on a page as they stand there, with the built package. */

const texts = await readPages(async (path) => (await fetch(`/${path}`)).text());
const snippets = [...texts].flatMap(([page, text]) => snippetsIn(page, text));
const answers = answersOf(snippets);
const nothingYet = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Auenfurt//DE\r\nEND:VCALENDAR\r\n';

/** A feed that the server of the tests really has, for a page under a policy of its own. */
const publishedFile = '/src/formats/csv/fixtures/rows.csv';

/** Calendars that are only named in the documentation. */
const calendars: Readonly<Record<string, string>> = {'/abfuhr/neues-jahr.ics': nothingYet};

// Before the package is loaded: from then on it keeps the fetch it found.
const pageFetch = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  const {pathname} = new URL(input instanceof Request ? input.url : input, document.baseURI);
  const answer = answers.get(pathname) ?? calendars[pathname]
    ?? (pathname.endsWith('.ics') ? answers.get('/abfuhr/lindenstrasse.ics') : undefined);
  if (answer !== undefined) return new Response(answer);
  return pathname.startsWith('/abfuhr/') ? new Response('', {status: 404}) : pageFetch(input, init);
};
await import(`${location.origin}/dist/stadtbausteine.js`);

const stage = document.body.appendChild(document.createElement('main'));
const calendarOnPage = '<waste-calendar src="/abfuhr/lindenstrasse.ics"></waste-calendar>';

const circumstances = {today: '2026-03-02', loading: 'eager', cache: 'none'};

const parsed = (markup: string): HTMLElement => new DOMParser().parseFromString(markup, 'text/html').body;

/** Puts markup on the page, on the day the documentation was written for, and returns its widget. */
function put(markup: string): Widget {
  const body = parsed(markup);
  const widget = [...body.querySelectorAll('*')].find(({localName}) => localName.includes('-'))!;
  for (const [name, value] of Object.entries(circumstances)) {
    if (!widget.hasAttribute(name)) widget.setAttribute(name, value);
  }
  stage.replaceChildren(...body.childNodes);
  return widget as Widget;
}

/** Shows the widget of an element that only names it (`data-city-widget`): the loader puts it there. */
async function putMarked(markup: string): Promise<Widget> {
  const body = parsed(markup);
  const {dataset} = body.querySelector<HTMLElement>('[data-city-widget]')!;
  Object.assign(dataset, circumstances);
  stage.replaceChildren(...body.childNodes);
  await waitUntil(() => stage.querySelector(dataset.cityWidget!), 'the loader puts the widget there');
  return stage.querySelector<HTMLElement & Widget>(dataset.cityWidget!)!;
}

async function reaches(widget: Widget, state: string): Promise<void> {
  await waitUntil(() => widget.state === state, `the widget never becomes ${state}`);
  await widget.updateComplete;
}

async function ends({text, use}: Snippet): Promise<void> {
  const widget = text.includes('data-city-widget=') ? await putMarked(text) : put(text);
  if (use !== 'asks') return reaches(widget, use);
  await waitUntil(() => widget.renderRoot?.querySelector('#street'), 'asks for the street');
  widget.setAttribute('street', 'Lindenstraße');
  widget.setAttribute('house', '12');
  await reaches(widget, 'ready');
}

/** Runs a script as a module, and returns what it has written to the console. */
async function outputOf(snippet: Snippet): Promise<string[]> {
  const output: string[] = [];
  const {log} = console;
  console.log = (...words: unknown[]) => output.push(words.join(' '));
  const code = snippet.text.replaceAll('\'stadtbausteine/', `'${location.origin}/dist/`);
  const address = URL.createObjectURL(new Blob([code], {type: 'text/javascript'}));
  try {
    await import(address);
    await waitUntil(() => output.length >= promisedOutput(snippet).length, 'writes to the console');
  } finally {
    console.log = log;
    URL.revokeObjectURL(address);
  }
  return output;
}

/** The element that a rule styles: an element of the page, or a part of the widget on it. */
function targetOf(selector: string, widget: Widget): Element | null {
  const [, part] = /^[a-z]+(?:-[a-z]+)+::part\(([a-z]+)\)$/.exec(selector) ?? [];
  return part ? widget.renderRoot.querySelector(`[part~=${part}]`) : document.querySelector(selector);
}

/** Every declaration changes what it is about, or is a custom property that the widget's styles read. */
function takesEffect({text}: Snippet, widget: Widget): void {
  const {adoptedStyleSheets} = widget.renderRoot as ShadowRoot;
  const read = adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText)).join();
  const valueOf = (target: Element, name: string) => getComputedStyle(target).getPropertyValue(name);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  const declared = [...sheet.cssRules].flatMap((rule) => {
    const {selectorText, style} = rule as CSSStyleRule;
    const target = targetOf(selectorText, widget)!;
    expect(target, selectorText).to.exist;
    return [...style].map((name) => ({name, target, before: valueOf(target, name)}));
  });
  document.adoptedStyleSheets.push(sheet);
  try {
    expect(declared).to.not.be.empty;
    for (const {name, target, before} of declared) {
      if (name.startsWith('--')) expect(read).to.contain(`var(${name}`);
      expect(valueOf(target, name), name).to.not.equal(before);
    }
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  }
}

const each = (language: string, use: RegExp, run: (snippet: Snippet) => Promise<void>): void => {
  for (const snippet of snippets.filter((one) => one.language === language && use.test(one.use))) {
    it(titleOf(snippet), async () => run(snippet));
  }
};

describe('The documentation, on a page', () => {
  before(() => {
    document.documentElement.lang = 'de';
  });
  afterEach(() => stage.replaceChildren());
  after(() => {
    globalThis.fetch = pageFetch;
    stage.remove();
  });

  each('html', /^(?!frame$)./, ends);

  each('html', /^frame$/, async ({text}) => {
    const body = parsed(text);
    const frame = body.querySelector('iframe')!;
    const address = new URL(frame.getAttribute('src')!.replace(/^\/stadtbausteine\/[\d.]+\//, '/dist/'), location.href);
    for (const [name, value] of Object.entries({...circumstances, src: publishedFile})) {
      address.searchParams.set(name, value);
    }
    frame.src = address.href;
    stage.replaceChildren(...body.childNodes);
    const tag = address.searchParams.get('widget')!;
    const widget = () => frame.contentDocument?.querySelector<Widget & HTMLElement>(tag);
    await waitUntil(() => widget()?.state === 'ready', 'the widget never becomes ready');
  });

  each('css', /^$/, async (snippet) => {
    // A page about a widget styles that one.
    const own = snippets.find(({page, use}) => page === snippet.page && use === 'ready');
    const widget = put(snippet.page.startsWith('docs/components/') && own ? own.text : calendarOnPage);
    await reaches(widget, 'ready');
    takesEffect(snippet, widget);
  });

  each('http', /^$/, async ({text}) => {
    const frame = document.createElement('iframe');
    // Firefox knows no 'self' in a frame whose document is written in an attribute.
    const policy = text.replace('Content-Security-Policy:', '').trim().replaceAll('\'self\'', location.origin);
    frame.srcdoc = `<!doctype html><html lang="de"><title>Abfuhr</title>
      <meta http-equiv="Content-Security-Policy" content="${policy}">
      <script type="module" src="/dist/stadtbausteine.js"></script>
      <waste-calendar loading="eager" today="2026-03-02" src="${publishedFile}"></waste-calendar>`;
    stage.append(frame);
    const widget = () => frame.contentDocument?.querySelector<Widget & HTMLElement>('waste-calendar');
    await waitUntil(() => widget()?.state === 'ready', 'the widget never becomes ready');
  });

  each('js', /^page$/, async (snippet) => {
    await reaches(put(calendarOnPage), 'ready');
    expect(await outputOf(snippet)).to.deep.equal(promisedOutput(snippet));
  });
});
