/**
 * Codes of German areas, compared without a table: keys of municipalities (AGS, ARS) and the cells of the German
 * weather service (WARNCELLID), whose numbers hold those keys. The first digit of a cell says what it is: 1 a county,
 * 8 a municipality, 9 a county in another cut, 7 a part of a town, and 2, 4, 5 waters, which are in no county.
 */

/** An area that codes can be compared by. What a code leaves open is absent. */
export interface WarnRegion {
  /** Keys of counties (5 digits), of a government district (3) or a Land (2). */
  readonly counties: readonly string[];
  /** Key of the association of municipalities within its county, as the ARS has it. */
  readonly association?: string;
  /** AGS of a municipality. */
  readonly municipality?: string;
  /** A cell that is less than its county and no municipality. */
  readonly part?: string;
}

/**
 * Towns that are a county of their own, and share a cell with the county around them: `9`, key of the county, `999`.
 * No rule gives the town's key. Pairs of the town's and the county's.
 */
const sharedCells = '0340303458 0340403459 0641106432 0641306438 0661106633 0721107235 0731207335 0731407338 0731507339 '
  + '0731707340 0812108125 0821208215 0822108226 0823108236 0831108315 0842108425 0916209184 0916309187 0926109274 '
  + '0926209275 0926309278 0936209375 0946109471 0946209472 0946309473 0946409475 0956109571 0956309573 0966109671 '
  + '0966209678 0966309679 0976109772';

/** Islands that are a municipality and a cell of another number. */
const islands: Readonly<Record<string, string>> = {'901056002': '01056025', '903457002': '03457002'};

const isLand = (key: string): boolean => Number(key.slice(0, 2)) > 0 && Number(key.slice(0, 2)) < 17;

/** The area that a code means: AGS, ARS or WARNCELLID, also without a leading zero. `undefined` for any other code. */
export function regionOf(code: string): WarnRegion | undefined {
  let digits = code.replace(/\s/g, '');
  if (!/^\d+$/.test(digits)) return undefined;
  // Spreadsheets and numbers in JSON lose the zero.
  if ([7, 11].includes(digits.length)) digits = `0${digits}`;
  if (digits.length === 9 && digits[0] !== '0') return regionOfCell(digits);
  if (![5, 8, 9, 12].includes(digits.length) || !isLand(digits)) return undefined;
  return digits.length === 8 ? municipalRegion(digits) : regionOfArs(digits.padEnd(12, '0'));
}

function regionOfArs(ars: string): WarnRegion {
  const [association, own] = [ars.slice(5, 9), ars.slice(9)];
  const region = municipalRegion(ars.slice(0, 5) + own);
  return Number(association) ? {...region, association} : region;
}

function municipalRegion(ags: string): WarnRegion {
  const county = ags.slice(0, 5);
  // No county has the number 00: such a key is of what is above counties.
  const counties = [county.endsWith('000') ? county.slice(0, 2) : county.endsWith('00') ? county.slice(0, 3) : county];
  if (ags.endsWith('000')) return {counties};
  const part = Object.keys(islands).find((cell) => islands[cell] === ags);
  return {counties, municipality: ags, ...part && {part}};
}

function regionOfCell(cell: string): WarnRegion | undefined {
  const [kind, key] = [cell[0]!, cell.slice(1)];
  if (/[245]/.test(kind)) return {counties: [], part: cell};
  if (!/[1789]/.test(kind) || !isLand(key)) return undefined;
  const island = islands[cell];
  if (kind === '8' || island) return municipalRegion(island ?? key);
  // The boroughs of Berlin are numbered where other keys have the county.
  const {counties} = municipalRegion(key.startsWith('11') ? '11000000' : `${key.slice(0, 5)}000`);
  if (kind === '1') return {counties};
  const [town] = kind === '9' && key.endsWith('999')
    ? new RegExp(`\\d{5}(?=${counties[0]}(?: |$))`).exec(sharedCells) ?? [] : [];
  return town ? {counties: [...counties, town]} : {counties, part: cell};
}

/**
 * Whether two areas have anything in common, as far as their codes tell: a town and its county have, two towns have
 * not. Which part of its county a town is in no code tells: it has something in common with each.
 */
export function touches(a: WarnRegion, b: WarnRegion): boolean {
  if (!a.counties.length || !b.counties.length) return a.part !== undefined && a.part === b.part;
  return a.counties.some((one) => b.counties.some((other) => one.startsWith(other) || other.startsWith(one)))
    && fits(a.association, b.association) && fits(a.municipality, b.municipality) && fitsPart(a, b);
}

const fits = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || a === b;

function fitsPart(a: WarnRegion, b: WarnRegion): boolean {
  for (const [{part}, {municipality}] of [[a, b], [b, a]] as const) {
    // A part of a municipality in a county has its key in its number.
    if (part?.startsWith('7') && municipality) return part.slice(1) === municipality;
  }
  return a.part?.[0] !== b.part?.[0] || fits(a.part, b.part);
}
