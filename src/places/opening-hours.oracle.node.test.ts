/**
 * Compares with the package `opening_hours` at moments of a year that nobody chose. Where the two disagree, the classes
 * of `hours-agreement.ts` name why; any other disagreement fails. Every other text is compared, in turns by `SEED`:
 * `node bench/hours-agreement.mjs` compares all of them at more moments.
 */
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {classOf, compareHours, disagreementAt, disagreementClasses, publishedHours} from '../testing/hours-agreement.js';

const folder = fileURLToPath(new URL('../../../shared/data/opening-hours', import.meta.url));
const seed = Number(process.env['SEED'] ?? 1);
const moments = 200;

/** Texts of ours, for those who have no others at hand. */
const texts = [
  'Mo-Fr 08:00-12:00,13:30-17:00', 'Mo-Sa 09:00-20:00; PH off', 'Tu-Su 10:00-18:00; Dec 24-26 off', '24/7', 'Mo-Fr 07:00-22:00',
  'Apr-Oct Sa-Su 11:00-17:00', 'Nov-Mar 09:00-16:00; Apr-Oct 08:00-19:00', 'Th[1] 18:00-20:00', 'Fr[-1] 10:00-12:00 off; Fr 08:00-14:00',
  'week 1-53/2 Tu 15:00-17:00', 'easter -2 days-easter +1 day off; Mo-Su 10:00-16:00', 'Mo-Fr 06:00-02:00', 'Su,PH 09:00-12:00',
  'Mo-Fr 08:00-16:00 || "auf Anfrage"', 'Mo 09:00-12:00 "mit Termin", We 14:00-18:00', 'Jun 15-Aug 31 10:00-20:00',
  'Dec 20-Jan 6 off; Mo-Fr 08:00-15:00', '2026 Mar 2-20 off; Mo-Sa 10:00-19:00', 'Mo-Th 08:00-16:00; Fr 08:00-12:00; PH closed',
];

describe('opening hours beside the package opening_hours', () => {
  const {warn} = console;
  const zone = process.env['TZ'];

  before(() => {
    // The package calculates in the zone of the system.
    process.env['TZ'] = 'Europe/Berlin';
    console.warn = () => undefined;
  });
  after(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    console.warn = warn;
  });

  it('agree about texts of ours', () => {
    for (const text of texts) {
      const found = compareHours(text, moments, seed);
      expect(found, text).not.to.equal(undefined);
      expect(found!.filter((one) => !classOf(one)), text).to.deep.equal([]);
    }
  });

  it('agree about published texts, but for what has a name', function () {
    const published = publishedHours(folder);
    if (!published.length) this.skip();
    let compared = 0;
    for (let index = seed % 2; index < published.length; index += 2) {
      const found = compareHours(published[index]![0], moments, seed + index);
      if (found) compared++;
      expect(found?.filter((one) => !classOf(one)) ?? [], published[index]![0]).to.deep.equal([]);
    }
    expect(compared).to.be.above(1000);
  }).timeout(300000);

  it('have at most 20 names for what they disagree about, each with an example', () => {
    expect(disagreementClasses.length).to.be.at.most(20);
    for (const {name, example: [text, wall]} of disagreementClasses) {
      const found = disagreementAt(text, wall);
      expect(found, name).not.to.equal(undefined);
      expect(classOf(found!)?.name).to.equal(name);
    }
  });
});
