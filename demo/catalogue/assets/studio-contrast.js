/*
 * Says which colours of a theme can be told apart: what is missed first, each with the colour that would fix it.
 */
import {alikeColors, KINDS} from '../../../themes/color-vision.mjs';
import {mendOf, shown} from '../../../themes/contrast.mjs';
import {checkTheme, colorsOf, SCHEMES} from '../../../themes/theme.mjs';
import {say} from './words.js';

const halves = {light: say('hell', 'light'), dark: say('dunkel', 'dark')};
const kinds = {protanopia: say('Rotblindheit', 'red-blindness'), deuteranopia: say('Grünblindheit', 'green-blindness'),
  tritanopia: say('Blaublindheit', 'blue-blindness')};

const ratioText = (ratio) => (say('de', 'en') === 'de' ? shown(ratio).replace('.', ',') : shown(ratio));
const least = (pair) => pair.least.toLocaleString(say('de', 'en'));
const namesOf = ({front, back}, labelOf) => say(`„${labelOf(front)}“ auf „${labelOf(back)}“`,
  `“${labelOf(front)}” on “${labelOf(back)}”`);

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
 * @param {import('../../../themes/theme.mjs').Theme} theme
 * @returns {{scheme: string, pair: object, mend?: {token: string, color: string}}[]} what is missed
 */
export const missesOf = (theme) => missesIn(checkTheme(theme));

function missItem({scheme, pair, mend}, labelOf, onMend) {
  const names = namesOf(pair, labelOf);
  const item = element('li', {}, sample(pair), element('span', {},
    element('b', {}, names), say(` (${halves[scheme]}): ${ratioText(pair.ratio)} zu 1, nötig ${least(pair)}`,
      ` (${halves[scheme]}): ${ratioText(pair.ratio)} to 1, needed ${least(pair)}`)));
  if (mend) {
    const words = [mend, mend.also].filter(Boolean).map(({token, color}) => say(`${labelOf(token)} wird ${color}`, `${labelOf(token)} becomes ${color}`)).join(', ');
    // The name begins with the visible words, because a person who controls the computer by voice says them.
    const ariaLabel = say(`${words}: behebt ${names}, ${halves[scheme]}`, `${words}: fixes ${names}, ${halves[scheme]}`);
    const button = element('button', {type: 'button', className: 'quiet', ariaLabel}, words);
    button.addEventListener('click', () => onMend(scheme, mend));
    item.append(button);
  } else {
    item.append(element('span', {className: 'note'}, say('Kein Ton einer der beiden Farben genügt: bitte beide ändern.',
      'No shade of either colour is enough: please change both.')));
  }
  return item;
}

function pairRow([light, dark], labelOf) {
  const cell = (pair) => element('td', {className: pair.passes ? '' : 'missed'}, sample(pair),
    ` ${ratioText(pair.ratio)}${pair.passes ? '' : say(' zu wenig', ' too little')}`);
  return element('tr', {}, element('th', {scope: 'row'}, namesOf(light, labelOf)),
    cell(light), cell(dark), element('td', {}, least(light)));
}

const alikeItems = (theme, labelOf) => SCHEMES.flatMap((scheme) => KINDS.filter((kind) => kinds[kind])
  .flatMap((kind) => alikeColors(colorsOf(theme, scheme), kind).map(({one, other}) =>
    element('li', {}, say(`${labelOf(one)} und ${labelOf(other)} bei ${kinds[kind]}, ${halves[scheme]}`,
      `${labelOf(one)} and ${labelOf(other)} with ${kinds[kind]}, ${halves[scheme]}`)))));

const verdict = (missed, all) => {
  if (!missed) {
    return say(`Alles gut lesbar: Alle ${all} Farbpaare haben genug Kontrast.`,
      `All can be read well: all ${all} pairs of colours have enough contrast.`);
  }
  return missed === 1
    ? say(`1 von ${all} Farbpaaren hat zu wenig Kontrast.`, `1 of ${all} pairs of colours has too little contrast.`)
    : say(`${missed} von ${all} Farbpaaren haben zu wenig Kontrast.`, `${missed} of ${all} pairs of colours have too little contrast.`);
};

/**
 * Fills the part of the page that speaks of contrast.
 * @param {Element} section
 * @param {import('../../../themes/theme.mjs').Theme} theme
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
  part('alike').replaceChildren(...alike.length ? alike : [element('li', {}, say('Keine', 'None'))]);
}
