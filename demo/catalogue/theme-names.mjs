/** What themes are called in a choice; a name that is not here is a city's. */
const general = {base: 'neutral, hell und dunkel', dark: 'immer dunkel', contrast: 'hoher Kontrast',
  print: 'Schwarz auf Weiß', inherit: 'wie die Seite'};
const bridges = {'bootstrap': 'Bootstrap', 'kern': 'KERN', 'nl-design': 'NL Design System'};
const cities = {moenchengladbach: 'Mönchengladbach', suedwestfalen: 'Südwestfalen'};

const capitalised = (name) => name.replace(/(^|-)\p{L}/gu, (start) => start.toUpperCase());

function themeChoice(name) {
  if (Object.hasOwn(general, name)) return [name, general[name], 'Für jede Seite'];
  if (Object.hasOwn(bridges, name)) return [name, bridges[name], 'Werte eines Gestaltungssystems'];
  return [name, Object.hasOwn(cities, name) ? cities[name] : capitalised(name), 'Städte, angenähert'];
}

const none = ['none', 'ohne Theme', 'Für jede Seite'];

/** Themes as `[value, label, group]`, group by group, the neutral one first. */
export function themeChoices(names) {
  const all = [...names.map(themeChoice), none];
  const order = ['Für jede Seite', 'Städte, angenähert', 'Werte eines Gestaltungssystems'];
  return order.flatMap((group) => all.filter((each) => each[2] === group));
}
