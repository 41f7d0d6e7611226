/** Services of the sample city and its neighbours, which offer the same under other names. */
import {writeServices} from '../demo/city/services.mjs';

/** The services of the sample city alone. */
export const cityServices = JSON.parse(writeServices()).items;

/** So many services. */
export const sampleServices = (count) => Array.from({length: count}, (_, index) => {
  const service = cityServices[index % cityServices.length];
  const town = Math.floor(index / cityServices.length);
  return town ? {...service, id: `${service.id}-${town}`, name: `${service.name} (Marle-${'ABCDEFGHI'[town]}dorf)`} : service;
});
