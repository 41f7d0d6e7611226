/** Contact sheets: every state of a widget at one width, in one language and one colour scheme, on one picture. */
import {readExamples} from '../demo/catalogue/manifest.mjs';

/** States a person brings about: what is done to an example, by selector; text is typed. */
const actions = {
  'city-events': [
    {name: 'Eine Veranstaltung', example: 1, press: '.name'},
    {name: 'Filter offen', example: 1, press: '[aria-controls=panel-filter]', until: '#panel-filter'},
  ],
  'service-finder': [{name: 'Gesucht: „ausweis“', example: 1, type: '#query', text: 'ausweis', until: '.count'}],
};

const statesOf = async (tag) => {
  const examples = await readExamples(tag);
  return [...examples.map(({name}, index) => ({name, example: index + 1})), ...actions[tag] ?? []];
};

/** In the page: whether the widget has come to rest. */
const isSettled = (tag) => {
  const widget = document.querySelector(tag);
  return widget.renderRoot?.querySelector('.root') && !widget.renderRoot.querySelector('.skeleton')
    && !['idle', 'loading'].includes(widget.state);
};

async function act(page, tag, {press, type, text, until = '#detail'}) {
  // A selector that waits hears nothing of what shadow trees get.
  const inside = (selector) => page.waitForFunction((name, part) =>
    document.querySelector(name).renderRoot?.querySelector(part), {}, tag, selector);
  if (press) await (await inside(press)).evaluate((element) => element.click());
  if (type) await (await inside(type)).asElement().type(text);
  if (press || type) await inside(until);
  await page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.blur());
}

async function shoot(page, base, {tag, width, lang = 'de', theme = 'light'}, state) {
  await page.setViewport({width, height: 100});
  await page.goto(`${base}catalogue/example/${tag}/${state.example}?${new URLSearchParams({lang, theme})}`, {waitUntil: 'load'});
  await page.waitForFunction(isSettled, {timeout: 20_000}, tag);
  await act(page, tag, state);
  await page.waitForNetworkIdle({idleTime: 200});
  return {name: state.name, png: await page.screenshot({fullPage: true, encoding: 'base64'})};
}

const markup = (shots, width, columns, scale) => `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; padding: 24px; columns: ${columns}; column-gap: 24px; background: #e3e7ea;
    inline-size: ${columns * (width * scale + 24) - 24}px; font: 15px/1.5 'Noto Sans', sans-serif; color: #1a2126; }
  figure { margin: 0 0 24px; break-inside: avoid; }
  img { display: block; inline-size: ${width * scale}px; }
</style>${shots.map(({name, png}) => `<figure><figcaption>${name}</figcaption><img alt="" src="data:image/png;base64,${png}"></figure>`).join('')}`;

/**
 * @param {object} page of the browser, which goes through all states
 * @param {object} sheet `{tag, width, lang, theme}`; `columns` of the sheet, `scale` of its pictures
 * @returns {Promise<Uint8Array>} a PNG
 */
export async function takeSheet(page, base, sheet) {
  const {tag, width, columns, scale = 1} = sheet;
  const shots = [];
  for (const state of await statesOf(tag)) shots.push(await shoot(page, base, sheet, state));
  await page.goto('about:blank');
  await page.setViewport({width: Math.round(columns * (width * scale + 24) + 24), height: 200});
  await page.setContent(markup(shots, width, columns, scale), {waitUntil: 'load'});
  return page.screenshot({fullPage: true});
}
