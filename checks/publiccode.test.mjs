import {expect} from 'chai';
import {readJson, readText} from '../build/files.mjs';

/** Checks `publiccode.yml` as far as that works offline: https://yml.publiccode.tools/ */

const text = readText('publiccode.yml');
const value = (key) => new RegExp(`^\\s*${key}: "?([^"\\n]+)"?$`, 'm').exec(text)?.[1];

/** Folded texts of a key, one per language. */
const folded = (key) => [...text.matchAll(new RegExp(`^( +)${key}: >-\\n((?:\\1  .*\\n)+)`, 'gm'))]
  .map(([, , lines]) => lines.trim().replace(/\s*\n\s*/g, ' '));

describe('publiccode.yml', () => {
  it('speaks of this version under this licence', () => {
    const {version, license} = readJson('package.json');
    expect(value('softwareVersion')).to.equal(version);
    expect(value('license')).to.equal(license);
    expect(value('releaseDate')).to.match(/^20\d\d-[01]\d-[0-3]\d$/);
  });

  it('has every key the standard demands', () => {
    const keys = ['publiccodeYmlVersion', 'name', 'url', 'developmentStatus', 'softwareType', 'platforms',
      'description', 'legal', 'maintenance', 'localisation', 'localisationReady', 'availableLanguages'];
    expect(keys.filter((key) => !new RegExp(`^ *${key}:`, 'm').test(text))).to.deep.equal([]);
    expect(value('type')).to.equal('internal');
    expect(text).to.match(/contacts:\n +- name: \S/);
  });

  it('says it in the lengths the standard allows', () => {
    expect(folded('shortDescription')).to.have.length(2);
    expect(folded('shortDescription').filter((one) => one.length > 150)).to.deep.equal([]);
    expect(folded('longDescription')).to.have.length(2);
    expect(folded('longDescription').filter((one) => one.length < 150 || one.length > 10_000)).to.deep.equal([]);
  });

  it('names no address that belongs to somebody else', () => {
    const {repository} = readJson('package.json');
    const hosts = [...text.matchAll(/: https:\/\/([^/\s]+)/g)].map(([, host]) => host);
    const own = repository ? new URL((repository.url ?? repository).replace(/^git\+/, '')).host : 'stadtbausteine.example';
    expect(hosts.filter((host) => host !== own)).to.deep.equal([]);
    expect(text).to.not.match(/email:|@/);
  });
});
