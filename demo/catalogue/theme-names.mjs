import {say} from '../http/html.mjs';

/** What themes are called in a choice; a name that is not here is a city's. */
const general = {
  base: say('neutral, hell und dunkel', 'neutral, light and dark'), dark: say('immer dunkel', 'always dark'),
  contrast: say('hoher Kontrast', 'high contrast'), print: say('Schwarz auf Weiß', 'black on white'),
  inherit: say('wie die Seite', 'as the page'),
};
const bridges = {'bootstrap': 'Bootstrap', 'kern': 'KERN', 'nl-design': 'NL Design System'};
const cities = {moenchengladbach: 'Mönchengladbach', suedwestfalen: 'Südwestfalen'};

/** Groups of themes. */
const forAll = say('Für jede Seite', 'For every page');
const approximated = say('Städte, angenähert', 'Cities, approximated');
export const bridged = say('Werte eines Gestaltungssystems', 'Values of a design system');

const capitalised = (name) => name.replace(/(^|-)\p{L}/gu, (start) => start.toUpperCase());

function themeChoice(name) {
  if (Object.hasOwn(general, name)) return [name, general[name], forAll];
  if (Object.hasOwn(bridges, name)) return [name, bridges[name], bridged];
  return [name, Object.hasOwn(cities, name) ? cities[name] : capitalised(name), approximated];
}

const none = ['none', say('ohne Theme', 'no theme'), forAll];

/** Themes as `[value, label, group]`, group by group, the neutral one first. */
export function themeChoices(names) {
  const all = [...names.map(themeChoice), none];
  return [forAll, approximated, bridged].flatMap((group) => all.filter((each) => each[2] === group));
}
