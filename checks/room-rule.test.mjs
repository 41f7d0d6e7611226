import {join} from 'node:path';
import {expect} from 'chai';
import {ESLint} from 'eslint';
import {root} from '../build/files.mjs';

const eslint = new ESLint({cwd: root});

/** The messages of the rule for rooms about a file with this text. */
const saidOf = async (path, text) => {
  const [{messages}] = await eslint.lintText(text, {filePath: join(root, path)});
  expect(messages.filter(({fatal}) => fatal), 'syntax').to.deep.equal([]);
  return messages.filter(({ruleId}) => ruleId === 'house/rooms').map(({message}) => message);
};

describe('rooms by lint', () => {
  for (const [path, text] of [
    ['src/text/fold.ts', "import {a} from './json.js';"],
    ['src/text/fold.ts', "import type {A} from '../model/problem.js';"],
    ['src/events/event-days.ts', "import {a} from '../waste/fraction.js';"],
    ['src/formats/icalendar/vtimezone.ts', "import {a} from '../kit/fields.js';"],
    ['src/formats/icalendar/vtimezone.ts', "import {a} from '../../time/zone.js';"],
    ['src/formats/sva/sva-events.ts', "import {a} from '../jsonld/jsonld.js';"],
    ['src/widget/feed.ts', "void import('../profile/profile-settings.js');"],
    ['components/city-events/city-events.ts', "import {a} from './event-list.js';"],
    ['components/city-events/city-events.ts', "import {a} from '../../src/widget/feed.js';"],
    ['components/city-events/city-events.ts', '/** @dependency city-profile */\n'
      + "import '../city-profile/city-profile.js';"],
    ['src/widget/map-part.ts', "void import('../map/place-map.js');"],
    ['src/widget/map-part.ts', "import type {PlaceMap} from '../map/place-map.js';"],
    ['src/map/place-map.ts', "import {Map} from 'leaflet';"],
    ['src/map/place-map.ts', "import {a} from './clusters.js';"],
    ['src/entries/model.ts', "export * from '../widget/feed.js';"],
    ['src/text/fold.test.ts', "import {a} from '../ui/icons.js';"],
    ['themes/color.mjs', "import {a} from './contrast.mjs';"],
    ['themes/color.mjs', "import {readFileSync} from 'node:fs';"],
    ['src/ui/icons.ts', "import {svg} from 'lit';"],
    ['build/themes.mjs', "import {a} from '../src/loader/settings.ts';"],
  ]) {
    it(`lets ${path} say ${text.replaceAll('\n', ' ')}`, async () => {
      expect(await saidOf(path, text)).to.deep.equal([]);
    });
  }

  for (const [form, text] of [
    ['an import', "import {a} from '../ui/icons.js';"],
    ['an import for its effect', "import '../ui/icons.js';"],
    ['a type', "import type {A} from '../ui/icons.js';"],
    ['a type among names', "import {type A} from '../ui/icons.js';"],
    ['a type in place', "export const a = (b: import('../ui/icons.js').A) => b;"],
    ['names passed on', "export {a} from '../ui/icons.js';"],
    ['types passed on', "export type {A} from '../ui/icons.js';"],
    ['all passed on', "export * from '../ui/icons.js';"],
    ['all types passed on', "export type * as A from '../ui/icons.js';"],
    ['a module on demand', "void import('../ui/icons.js');"],
    ['a detour', "import {a} from './../model/../ui/icons.js';"],
    ['a long way round', "import {a} from '../../src/ui/icons.js';"],
    ['a way through another folder', "import {a} from '../../components/../src/ui/icons.js';"],
  ]) {
    it(`stops ${form} from above`, async () => {
      expect(await saidOf('src/text/fold.ts', text))
        .to.deep.equal(['src/text may not import from src/ui: see the rooms in eslint.config.js.']);
    });
  }

  for (const [path, text, said] of [
    ['src/formats/icalendar/deep/er.ts', "import {a} from '../../../../src/ui/icons.js';",
      'src/formats/icalendar may not import from src/ui: see the rooms in eslint.config.js.'],
    ['src/formats/kit/fields.ts', "import {a} from '../icalendar/vtimezone.js';",
      'src/formats/kit may not import from src/formats/icalendar: see the rooms in eslint.config.js.'],
    ['src/formats/csv/csv.ts', "import type {A} from '../icalendar/vtimezone.js';",
      'src/formats/csv may not import from src/formats/icalendar: see the rooms in eslint.config.js.'],
    ['src/waste/fraction.ts', "import {a} from '../events/event-days.js';",
      'src/waste may not import from src/events: see the rooms in eslint.config.js.'],
    ['src/widget/feed.ts', "import {a} from '../../components/city-events/event-list.js';",
      'src/widget may not import from components: see the rooms in eslint.config.js.'],
    ['components/city-events/event-list.ts', "import type {A} from '../waste-calendar/waste-calendar.js';",
      '<waste-calendar> is another element: only who renders it, and says so by @dependency, imports it.'],
    ['components/city-events/event-list.ts', "import {a} from '../../src/loader/settings.js';",
      'components may not import from src/loader: see the rooms in eslint.config.js.'],
    ['components/city-events/event-list.ts', "void import('leaflet');", 'components does without leaflet.'],
    ['src/widget/map-part.ts', "import {PlaceMap} from '../map/place-map.js';",
      'src/map is loaded when it is needed: import() it.'],
    ['components/city-events/event-list.ts', "export * from '../../src/map/place-map.js';",
      'src/map is loaded when it is needed: import() it.'],
    ['src/sources/load.ts', "import {html} from 'lit/static-html.js';", 'src/sources does without lit.'],
    ['src/sources/load.ts', "import {msg} from '@lit/localize';", 'src/sources does without @lit.'],
    ['src/cellar/box.ts', "import {a} from '../text/json.js';",
      'src/cellar/box.ts is in no room: say in eslint.config.js where it stands.'],
    ['src/ui/icons.ts', "import {a} from '../cellar/box.js';",
      'src/cellar/box.js is in no room: say in eslint.config.js where it stands.'],
    ['src/formats/cellar/box.ts', "import {a} from '../../text/json.js';",
      'src/formats/cellar/box.ts is in no room: say in eslint.config.js where it stands.'],
    ['themes/color.mjs', "import {a} from '../src/ui/icons.js';",
      'themes may not import from src/ui: see the rooms in eslint.config.js.'],
    ['demo/server.mjs', "void import('../components/city-events/city-events.js');",
      'demo may not import from components: see the rooms in eslint.config.js.'],
  ]) {
    it(`does not let ${path} say ${text}`, async () => {
      expect(await saidOf(path, text)).to.deep.equal([said]);
    });
  }
});
