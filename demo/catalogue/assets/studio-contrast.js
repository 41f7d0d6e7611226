/*
 * Says which colours of a theme can be told apart: what is missed first, each with the colour that would mend it.
 */
import {alikeColors, KINDS} from '/themes/color-vision.mjs';
import {mendOf, shown} from '/themes/contrast.mjs';
import {checkTheme, colorsOf, SCHEMES} from '/themes/theme.mjs';

const halves = {light: 'hell', dark: 'dunkel'};
const kinds = {protanopia: 'Rotblindheit', deuteranopia: 'Grünblindheit', tritanopia: 'Blaublindheit'};

const german = (ratio) => shown(ratio).replace('.', ',');
const least = (pair) => pair.least.toLocaleString('de');
const namesOf = ({front, back}, labelOf) => `„${labelOf(front)}“ auf „${labelOf(back)}“`;

const element = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

/** Letters in one colour on the other, as far as a pair is of such. */
function sample({frontColor, backColor}) {
  const made = element('span', {className: 'sample', ariaHidden: 'true'}, 'Aa');
  made.style.color = frontColor;
  made.style.backgroundColor = backColor;
  return made;
}

const missesIn = (checked) => checked.flatMap(({scheme, results}) => results
  .filter(({passes}) => !passes)
  .map((pair) => ({scheme, pair, mend: mendOf(pair, results)})));

/**
 * @param {import('/themes/theme.mjs').Theme} theme
 * @returns {{scheme: string, pair: object, mend?: {token: string, color: string}}[]} what is missed
 */
export const missesOf = (theme) => missesIn(checkTheme(theme));

function missItem({scheme, pair, mend}, labelOf, onMend) {
  const names = namesOf(pair, labelOf);
  const item = element('li', {}, sample(pair), element('span', {},
    element('b', {}, names), ` (${halves[scheme]}): ${german(pair.ratio)} zu 1, nötig ${least(pair)}`));
  if (mend) {
    const words = [mend, mend.also].filter(Boolean).map(({token, color}) => `${labelOf(token)} wird ${color}`).join(', ');
    // Begins with what is to be seen: whoever speaks to the computer says that.
    const ariaLabel = `${words}: behebt ${names}, ${halves[scheme]}`;
    const button = element('button', {type: 'button', className: 'quiet', ariaLabel}, words);
    button.addEventListener('click', () => onMend(scheme, mend));
    item.append(button);
  } else {
    item.append(element('span', {className: 'note'}, 'Kein Ton einer der beiden Farben genügt: bitte beide ändern.'));
  }
  return item;
}

function pairRow([light, dark], labelOf) {
  const cell = (pair) => element('td', {className: pair.passes ? '' : 'missed'}, sample(pair),
    ` ${german(pair.ratio)}${pair.passes ? '' : ' zu wenig'}`);
  return element('tr', {}, element('th', {scope: 'row'}, namesOf(light, labelOf)),
    cell(light), cell(dark), element('td', {}, least(light)));
}

const alikeItems = (theme, labelOf) => SCHEMES.flatMap((scheme) => KINDS.filter((kind) => kinds[kind])
  .flatMap((kind) => alikeColors(colorsOf(theme, scheme), kind).map(({one, other}) =>
    element('li', {}, `${labelOf(one)} und ${labelOf(other)} bei ${kinds[kind]}, ${halves[scheme]}`))));

const verdict = (missed, all) => {
  if (!missed) return `Alles gut lesbar: Alle ${all} Farbpaare haben genug Kontrast.`;
  return missed === 1 ? `1 von ${all} Farbpaaren hat zu wenig Kontrast.` : `${missed} von ${all} Farbpaaren haben zu wenig Kontrast.`;
};

/**
 * Fills the part of the page that speaks of contrast.
 * @param {Element} section
 * @param {import('/themes/theme.mjs').Theme} theme
 * @param {{labelOf: (token: string) => string, onMend: (scheme: string, mend: object) => void}} page
 */
export function showContrast(section, theme, {labelOf, onMend}) {
  const part = (name) => section.querySelector(`[data-${name}]`);
  const checked = checkTheme(theme);
  const [light, dark] = checked;
  const misses = missesIn(checked);
  const said = verdict(misses.length, light.results.length + dark.results.length);
  if (part('verdict').textContent !== said) part('verdict').textContent = said;
  section.classList.toggle('has-misses', misses.length > 0);
  part('mend-all').hidden = !misses.some(({mend}) => mend);
  part('misses').replaceChildren(...misses.map((miss) => missItem(miss, labelOf, onMend)));
  part('pairs').replaceChildren(...light.results.map((pair, index) => pairRow([pair, dark.results[index]], labelOf)));
  const alike = alikeItems(theme, labelOf);
  part('alike').replaceChildren(...alike.length ? alike : [element('li', {}, 'Keine')]);
}
