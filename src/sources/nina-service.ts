import {countyOf} from '../alerts/area-keys.js';
import {listOf, member, parseJson, textOf} from '../formats/kit/json.js';
import type {Service} from './service.js';
import {SourceError} from './source-error.js';

/** Ids as they stand in addresses; the three letters are the system that issued the warning. */
const warningId = /^[a-z]{3}\.[\w.-]+$/i;

/**
 * warnung.bund.de, base `…/api31`: the list of a county's warnings (`dashboard`), then the text of each. It knows
 * counties only, and answers `[]` for a key of anything else: such a key is never asked for, or it would read like
 * "no warnings".
 */
export const service: Service = {
  alerts: ({base, area = ''}) => {
    const county = countyOf(area);
    if (!county) {
      throw new SourceError('config', base, `Asked by the key (AGS or ARS) of a county or a city, not by "${area}"`);
    }
    const url = `${base}/dashboard/${county}0000000.json`;
    return {url, parts: {dashboard: url}, further: (text) => textsOf(text, base)};
  },
};

/** The addresses of the texts of a list, by the ids of the warnings. */
function textsOf(dashboard: string, base: string): Readonly<Record<string, string>> {
  const ids = listOf(parseJson(dashboard)).map((entry) => textOf(member(entry, 'id')));
  return Object.fromEntries(ids.filter((id) => warningId.test(id)).map((id) => [id, `${base}/warnings/${id}.json`]));
}
