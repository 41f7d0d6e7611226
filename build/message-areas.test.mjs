import {expect} from 'chai';
import {findAreas} from './message-areas.mjs';

const module = (ids, {imports = [], later = []} = {}) => ({ids, imports, later});

/** A market with a list, a detail and its map; every widget stands on `base`. */
const market = (more = {}) => new Map(Object.entries({
  'src/widget/feed-element.ts': module(['city.retry']),
  'components/weekly-market/weekly-market.ts': module(['weekly-market.heading'], {
    imports: ['src/widget/feed-element.ts', 'components/weekly-market/words.ts'], later: ['components/weekly-market/market-detail.ts'],
  }),
  'components/weekly-market/words.ts': module(['weekly-market.day.', 'weekly-market.stands']),
  'components/weekly-market/market-detail.ts': module(['weekly-market.back'], {
    imports: ['components/weekly-market/words.ts', 'src/ui/sheet.ts'], later: ['components/weekly-market/market-map.ts'],
  }),
  'src/ui/sheet.ts': module(['city.month.next']),
  'components/weekly-market/market-map.ts': module(['city.month.next', 'weekly-market.stands', 'weekly-market.map']),
  ...more,
}));
const areasOf = (modules) => Object.fromEntries([...findAreas(modules, ['weekly-market'])].map(([name, {ids}]) => [name, ids]));

describe('Areas of messages', () => {
  it('hold what a page may say at once, and what each part that is loaded on demand adds to it', () => {
    expect(areasOf(market())).to.deep.equal({
      'city': ['city.retry'],
      'weekly-market': ['weekly-market.heading', 'weekly-market.day.', 'weekly-market.stands'],
      'market-detail': ['weekly-market.back', 'city.month.next'],
      'market-map': ['weekly-market.map'],
    });
  });

  it('name the module that has to bring the messages of a part', () => {
    const areas = findAreas(market(), ['weekly-market']);
    expect(areas.get('market-detail').module).to.equal('components/weekly-market/market-detail.ts');
    expect(areas.get('weekly-market').module).to.equal(undefined);
  });

  it('count on no message that only one of those who ask for a part has', () => {
    expect(areasOf(market({
      'components/weekly-market/weekly-market.ts': module(['weekly-market.heading'],
        {later: ['components/weekly-market/market-detail.ts', 'components/weekly-market/market-map.ts']}),
    }))['market-map']).to.deep.equal(['city.month.next', 'weekly-market.stands', 'weekly-market.map']);
  });

  it('leave out a part that says nothing of its own', () => {
    expect(areasOf(market({'components/weekly-market/market-map.ts': module(['weekly-market.stands'])})))
      .to.not.have.property('market-map');
  });
});
