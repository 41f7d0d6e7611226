/** An input that was reported to go wrong, where it is at hand. */
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {alertsAt} from '../../alerts/alerts-at.js';
import {parseArea} from '../../alerts/alert-area.js';
import {sniff} from '../../sources/format-table.js';
import {read} from './dwd.js';

const file = fileURLToPath(new URL('../../../../shared/data/reported-2/b21-dwd-warnings.js.txt', import.meta.url));

describe('warnings of the DWD, as they were reported to go wrong', () => {
  before(function () {
    if (!existsSync(file)) this.skip();
  });

  it('are rated by their words, and advance information is no warning in force (b21)', async () => {
    const text = readFileSync(file, 'utf8');
    const {items, problems} = read(text, {timeZone: 'Europe/Berlin', language: 'de'});
    const {inForce, coming} = alertsAt(items, 1783926000000, parseArea('05999012'));
    expect(await sniff(text)).to.equal('dwd');
    expect(problems).to.deep.equal([]);
    expect(inForce.map(({event, severity, expires}) => [event, severity, expires])).to.deep.equal([
      ['SCHWERES GEWITTER', 'severe', '2026-07-13T12:00:00+02:00'], ['STARKE HITZE', 'moderate', undefined],
    ]);
    expect(coming.map(({event, urgency}) => [event, urgency])).to.deep.equal([['VORABINFORMATION SCHWERES GEWITTER', 'future']]);
    // Its time has come, and it is advance information still.
    expect(alertsAt(items, 1783944000000).coming).to.have.length(1);
  });
});
