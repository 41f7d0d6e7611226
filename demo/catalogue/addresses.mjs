/** Addresses to which the catalogue's pages lead. */

/** The profile of the sample city. */
export const sampleProfile = '/daten/eschenfurt.city.json';

/** The widget the generator begins with. */
export const firstWidget = 'waste-calendar';

/** The page of the snippet generator for an element; what is not offered there is shown with the first that is. */
export function generatorFor(tag, {elements}) {
  const isOffered = elements.some(({tagName}) => tagName === tag);
  const query = isOffered ? {widget: tag} : {[`${firstWidget}.src`]: '', 'profile': sampleProfile};
  return `/catalogue/einbauen?${new URLSearchParams(query)}`;
}
