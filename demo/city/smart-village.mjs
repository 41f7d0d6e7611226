import {collectionsOf} from './tours.mjs';
import {execute} from './graphql.mjs';
import {fractionNamed, fractions} from './fractions.mjs';
import {districts, slugOf} from './streets.mjs';
import {streets} from './addresses.mjs';
import {yearOf} from './days.mjs';

const city = 'Eschenfurt';
/** Two streets of one name lie in two districts, and so in two postcodes. */
const zipOf = (district) => String(43_017 + 2 * districts.indexOf(district));

/**
 * Waste addresses as a Smart Village App server answers them.
 * @param {string} today decides the years published
 */
export function createSmartVillage(today) {
  const year = yearOf(today);
  const addresses = streets.flatMap((street) => (street.houses ?? [undefined]).map((house) => ({
    street: house ? `${street.name} ${house.name}` : street.name,
    source: {...street, ...house, district: street.district},
  }))).map((entry, index) => ({...entry, id: String(index + 1)}));

  const resolvers = {
    wasteAddresses({ids, search, limit = 50}) {
      const wanted = search && slugOf(search);
      return addresses
        .filter(({id}) => !ids || ids.map(String).includes(id))
        .filter(({street}) => !wanted || slugOf(`${street} ${city}`).includes(wanted))
        .slice(0, limit)
        .map((address) => addressOf(address, year));
    },
    publicJsonFile: ({name}) => ({name, content: name === 'wasteTypes' ? wasteTypes() : null}),
  };
  return {answer: ({query = '', variables}) => execute(query, variables ?? {}, resolvers)};
}

const wasteTypes = () => Object.fromEntries(fractions.map(({code, name, colour}) => {
  const color = `#${colour.slice(0, 6).toLowerCase()}`;
  return [code, {label: name, color, selected_color: color, icon: ''}];
}));

const addressOf = ({id, street, source}, year) => ({
  id, street, city, zip: zipOf(source.district),
  get wasteLocationTypes() {
    return typesOf([year, year + 1].flatMap((each) => collectionsOf(source, each)), id);
  },
});

function typesOf(collections, id) {
  return fractions.flatMap(({name, code}) => {
    const own = collections.filter((collection) => collection.name === name);
    if (own.length === 0) return [];
    return [{
      id: `${id}${fractionNamed(name).id}`,
      wasteType: code,
      listPickUpDates: own.map(({date}) => date),
      pickUpTimes: own.map(({date, note}, index) => ({
        id: `${id}${fractionNamed(name).id}${index}`, pickupDate: date, note: note ?? null,
      })),
    }];
  });
}
