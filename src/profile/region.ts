import type {CityProfile, Municipality, WidgetSettings} from '../model/city-profile.js';
import type {Problem} from '../model/problem.js';

/** A region's profile names its municipalities: each has what a city profile has, and inherits what it does not say. */

/** A checked profile, its addresses absolute. */
export interface CheckedProfile {
  readonly profile: CityProfile;
  readonly problems: readonly Problem[];
}

/** Bavaria has 2,056 municipalities; a file with more is no region. */
const MOST = 2500;

/**
 * Reads the profiles that municipalities have files of their own for. What the region's file says of a municipality
 * wins. One whose file cannot be read keeps what the region says of it. A region in a region is left out.
 * @param load gives the profile at an absolute address; may fail
 */
export async function joinMunicipalities(
  region: CityProfile, load: (src: string) => Promise<CheckedProfile>,
): Promise<CheckedProfile> {
  const {municipalities = []} = region;
  const joined = await Promise.all(municipalities.slice(0, MOST).map((one, index) =>
    joinedWith(one, `municipalities[${index}]`, load)));
  const problems = joined.flatMap((one) => one.problems);
  const {length} = municipalities;
  if (length > MOST) problems.push(problemOf('too-many-items', `municipalities: cut at ${MOST} of ${length}`));
  return {profile: {...region, municipalities: joined.map(({municipality}) => municipality)}, problems};
}

interface Loaded extends CheckedProfile {
  readonly profile: CityProfile & {readonly $schema?: string};
}

async function joinedWith({src, ...said}: Municipality, path: string, load: (src: string) => Promise<CheckedProfile>) {
  if (!src) return {municipality: said, problems: []};
  try {
    const {profile: {municipalities, $schema: _, ...own}, problems}: Loaded = await load(src);
    return {
      municipality: {...over(own, said), name: said.name},
      problems: [
        ...problems.map((problem) => ({...problem, message: `${path}: ${problem.message}`})),
        ...municipalities ? [problemOf('unknown-key', `${path}: ${src} is a region, not a municipality`)] : [],
      ],
    };
  } catch (error) {
    const message = `${path} could not be read: ${(error as Error).message}`;
    return {municipality: said, problems: [problemOf('municipality', message)]};
  }
}

const problemOf = (code: string, message: string): Problem => ({severity: 'error', code, message});

/** Two profiles as one: what the second says wins, of a widget setting by setting. Lists of hosts are added up. */
function over(below: CityProfile, above: CityProfile): CityProfile {
  const {widgets: first, hosts: some} = below;
  const {widgets: second, hosts: more} = above;
  return {
    ...below, ...above,
    ...first && second && {widgets: settingsOver(first, second)},
    ...some && more && {hosts: hostsOf([below, above])},
  };
}

type Widgets = Readonly<Record<string, WidgetSettings>>;

const settingsOver = (below: Widgets, above: Widgets): Widgets => ({
  ...below,
  ...Object.fromEntries(Object.entries(above).map(([key, settings]) =>
    [key, {...Object.hasOwn(below, key) && below[key], ...settings}])),
});

/** The hosts that any of some profiles names. */
export const hostsOf = (profiles: readonly CityProfile[]): NonNullable<CityProfile['hosts']> => ({
  images: [...new Set(profiles.flatMap(({hosts}) => hosts?.images ?? []))],
  consent: [...new Set(profiles.flatMap(({hosts}) => hosts?.consent ?? []))],
});

/** A municipality as a city profile that has inherited what it does not say. */
export const inherited = ({municipalities: _, ...region}: CityProfile, one: Municipality): CityProfile =>
  over(region, one);

/** Every municipality of a region, as a city profile that has inherited what it does not say; of a city none. */
export const municipalitiesOf = (
  profile: CityProfile,
): readonly {readonly name: string; readonly profile: CityProfile}[] =>
  (profile.municipalities ?? []).map((one) => ({name: one.name, profile: inherited(profile, one)}));
