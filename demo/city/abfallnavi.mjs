import {collectionsOf} from './tours.mjs';
import {findHouse, streets} from './addresses.mjs';
import {districts} from './streets.mjs';
import {fractionNamed, fractions} from './fractions.mjs';
import {german, yearOf} from './days.mjs';
import {hash} from './random.mjs';

const city = 'Eschenfurt';
const base64 = (text) => Buffer.from(text).toString('base64');

/** Streets as the lists have them, and one with its houses. */
function streetsOf(place, streetId) {
  const house = (street, {name, slug}, number) => ({
    id: streetId(streets.indexOf(street)) + 1 + number,
    nr: name.replace('–', '-'),
    plz: '',
    staticId: base64(`${city}${street.district}${street.name}${slug}`),
    gueltigBis: null,
  });
  const summary = (street, number) => ({
    id: streetId(number),
    name: street.name,
    staticId: base64(`${city}${street.district}${street.name}`),
    hausNrList: [],
    plz: null,
    gueltigBis: null,
    ort: place,
    ortsteilName: street.district,
  });
  const detail = (street) => ({
    ...summary(street, streets.indexOf(street)),
    hausNrList: (street.houses ?? []).map((entry, number) => house(street, entry, number)),
  });
  return {summary, detail};
}

/**
 * A server shaped like regio iT's AbfallNavi: numbers that change every year, `staticId`s that do not,
 * colours with eight digits, and dates joined to their fraction by number.
 * @param {string} today the day that decides which year's numbers are valid
 */
export function createAbfallnavi(today) {
  const year = yearOf(today);
  const base = 11_000_000 + (year - 2020) * 90_000;
  const place = {id: base + 1, name: city};
  const streetId = (index) => base + 100 + index * 150;
  const index = indexOf(streetId);

  const {summary, detail} = streetsOf(place, streetId);
  const dates = (address, wanted) => [year, year + 1]
    .flatMap((each) => collectionsOf(address, each))
    .filter(({name}) => wanted.length === 0 || wanted.includes(fractionNamed(name).id))
    .map((collection) => dateOf(collection, address, base));

  return {
    /**
     * The answer to a path below `rest/`.
     * @returns what to send as JSON, or undefined if there is no such thing
     */
    answer(path, query) {
      const [kind, id, part] = path.split('/');
      const wanted = query.getAll('fraktion').map(Number);
      if (path === 'orte') return [place];
      if (path === 'fraktionen') return fractions.map(fractionOf);
      if (kind === 'orte' && Number(id) === place.id && part === 'strassen') return streets.map(summary);
      const found = kind === 'strassen' ? index.street(Number(id)) : index.house(Number(id));
      if (!found || !['strassen', 'hausnummern'].includes(kind)) return undefined;
      if (part === 'termine') return dates(found, wanted);
      if (part === 'fraktionen') return fractionsAt(found, year);
      return part === undefined && kind === 'strassen' ? detail(found) : undefined;
    },
  };
}

const fractionOf = ({id, name, icon, colour}) => ({id, name, iconNr: icon, farbeRgb: colour, material: []});

function fractionsAt(address, year) {
  const names = new Set(collectionsOf(address, year).map(({name}) => name));
  return fractions.filter(({name}) => names.has(name)).map(fractionOf);
}

function dateOf({date, name, note, movedFrom}, {area, district}, base) {
  const fraction = fractionNamed(name);
  return {
    id: base + 60_000 + (hash(`${area}${date}${name}`) % 29_000),
    bezirk: {
      id: base + 50_000 + districts.indexOf(district) * 100 + fraction.id,
      name: area,
      gueltigAb: `${yearOf(date)}-01-01`,
      fraktionId: fraction.id,
    },
    datum: date,
    jahr: yearOf(date),
    info: movedFrom ? `verschoben von ${german(movedFrom)}` : note ?? null,
  };
}

function indexOf(streetId) {
  const first = streetId(0);
  const at = (id) => streets[Math.floor((id - first) / 150)];
  return {
    street: (id) => ((id - first) % 150 === 0 ? at(id) : undefined),
    house(id) {
      const street = id >= first ? at(id) : undefined;
      const entry = street?.houses?.[((id - first) % 150) - 1];
      return entry && {...findHouse(street, entry.name), district: street.district};
    },
  };
}
