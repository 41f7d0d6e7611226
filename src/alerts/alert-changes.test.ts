import {expect} from 'chai';
import type {Alert} from '../model/alert.js';
import {changesBetween} from './alert-changes.js';
import type {Standing} from './alert-changes.js';

const now = Date.parse('2026-11-30T14:00:00Z');
const storm: Alert = {
  id: 'a', sent: '2026-11-30T12:00:00Z', headline: 'Sturmböen', event: 'Sturmböen', severity: 'moderate',
  expires: '2026-11-30T18:00:00Z', areas: [{name: 'Eschenfurt', codes: ['05999012']}],
};
const standing = (inForce: readonly Alert[], coming: readonly Alert[] = []): Standing =>
  ({inForce, coming, unclear: []});
const changes = (before: Standing, after: Standing) =>
  changesBetween(before, after, now).map(({kind, alert}) => `${kind} ${alert.id}`);

describe('Changes of warnings', () => {
  it('are none while nothing changes', () => {
    expect(changes(standing([storm]), standing([{...storm, description: 'Neuer Text'}]))).to.deep.equal([]);
  });

  it('are a new warning', () => {
    expect(changes(standing([]), standing([storm]))).to.deep.equal(['new a']);
  });

  it('are a step more or less, under the same id or under one that replaces it', () => {
    const references = ['dwd,a,2026-11-30T12:00:00Z'];
    const raised: Alert = {...storm, id: 'b', event: 'Orkanböen', severity: 'extreme', references};
    expect(changes(standing([storm]), standing([raised]))).to.deep.equal(['raised b']);
    expect(changes(standing([raised]), standing([{...raised, severity: 'minor'}]))).to.deep.equal(['lowered b']);
  });

  it('are another end', () => {
    const longer = {...storm, expires: '2026-11-30T20:00:00Z'};
    const {expires: _, ...open} = storm;
    expect(changes(standing([storm]), standing([longer]))).to.deep.equal(['extended a']);
    expect(changes(standing([longer]), standing([storm]))).to.deep.equal(['shortened a']);
    expect(changes(standing([storm]), standing([open]))).to.deep.equal(['extended a']);
  });

  it('are a warning that was to come and is in force now', () => {
    expect(changes(standing([], [storm]), standing([storm]))).to.deep.equal(['begun a']);
  });

  it('are a warning that was called off, which is not one whose time is over', () => {
    const over = {...storm, id: 'o', expires: '2026-11-30T14:00:00Z'};
    expect(changes(standing([storm, over]), standing([]))).to.deep.equal(['called-off a', 'over o']);
  });

  it('know a warning again by event and place where nothing names what it replaces', () => {
    const later = {...storm, id: 'z', expires: '2026-11-30T19:00:00Z'};
    expect(changes(standing([storm]), standing([later]))).to.deep.equal(['extended z']);
    const elsewhere = {...later, areas: [{name: 'Marlen', codes: ['05999013']}]};
    expect(changes(standing([storm]), standing([elsewhere]))).to.deep.equal(['new z', 'called-off a']);
  });

  it('name the worst first', () => {
    const flood: Alert = {id: 'f', sent: storm.sent, headline: 'Hochwasser', severity: 'extreme'};
    expect(changes(standing([]), standing([storm, flood]))).to.deep.equal(['new f', 'new a']);
  });
});
