import {addDays} from './days.mjs';
import {hash} from './random.mjs';
import {shopKinds} from './shop-kinds.mjs';

/* The shops as search engines read them. Hours stand in the two forms of schema.org, or not at all. */

const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Weekdays and times of a rule that schema.org has words for: `{days: 'Mo-Fr', times: [['09:00', '18:00']]}`. */
function ruleOf(text) {
  const [, week, times] = /^((?:Mo|Tu|We|Th|Fr|Sa|Su)(?:[-,](?:Mo|Tu|We|Th|Fr|Sa|Su))*) (\d\d:\d\d-\d\d:\d\d(?:,\d\d:\d\d-\d\d:\d\d)*)$/.exec(text) ?? [];
  return week && {days: week, times: times.split(',').map((time) => time.split('-'))};
}

/** The rules of hours, or undefined where one of them says more than schema.org can. */
function rulesOf(hours) {
  const rules = (hours ?? '').split('; ').filter((text) => !/^(?:PH|Mo) off$|off "/.test(text)).map(ruleOf);
  return rules.every(Boolean) && rules.length ? rules : undefined;
}

function daysOf(text) {
  return text.split(',').flatMap((part) => {
    const [from, to = from] = part.split('-').map((day) => days.indexOf(day));
    return dayNames.slice(from, to + 1);
  });
}

const specification = ({days: week, times}) => times.map(([opens, closes]) => ({
  '@type': 'OpeningHoursSpecification', dayOfWeek: daysOf(week).map((name) => `https://schema.org/${name}`), opens, closes,
}));

/** Some shops say already when they are closed next. */
const closed = (id, today) => (hash(`${id} closed`) % 6 ? [] : [{
  '@type': 'OpeningHoursSpecification', opens: '00:00', closes: '00:00', validFrom: addDays(today, 10), validThrough: addDays(today, 16),
}]);

function hoursOf({id, openingHours}, today) {
  const rules = rulesOf(openingHours);
  if (!rules) return {};
  if (hash(`${id} short`) % 2) {
    return {openingHours: rules.flatMap(({days: week, times}) => times.map((time) => `${week} ${time.join('-')}`))};
  }
  return {openingHoursSpecification: [...rules.flatMap(specification), ...closed(id, today)]};
}

const types = new Map(shopKinds.map(({category, type}) => [category, type]));

function objectOf(shop, today) {
  const {id, name, address, latitude, longitude, categories, telephone, email, url, description} = shop;
  const {paymentAccepted, amenityFeature} = shop;
  const [, street, postalCode, city] = /^(.*), (\d{5}) (.*)$/.exec(address);
  return {
    '@type': types.get(categories[0]), '@id': `https://www.eschenfurt.example/einkaufen/${id}`, name, keywords: categories,
    address: {'@type': 'PostalAddress', streetAddress: street, postalCode, addressLocality: city, addressCountry: 'DE'},
    geo: {'@type': 'GeoCoordinates', latitude, longitude}, ...hoursOf(shop, today), telephone, email, url, description,
    paymentAccepted: paymentAccepted?.join(', '), currenciesAccepted: 'EUR',
    amenityFeature: amenityFeature?.map((each) => ({'@type': 'LocationFeatureSpecification', ...each})),
  };
}

/** All shops. */
export const writeShopJsonLd = (shops, today) => JSON.stringify({
  '@context': 'https://schema.org', '@graph': shops.map((shop) => objectOf(shop, today)),
}, null, 1);
