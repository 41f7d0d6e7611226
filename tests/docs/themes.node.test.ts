import {readFileSync} from 'node:fs';
import {expect} from 'chai';
// @ts-expect-error scripts are plain JavaScript
import {themeCss} from '../../build/themes.mjs';
import {snippetsIn} from './snippets.js';

/** The theme files of the documentation. */

const pages = ['docs/theming.md', 'docs/de/gestalten.md', 'docs/contrast.md'];
const textOf = (page: string): string => readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');
const snippets = pages.flatMap((page) => snippetsIn(page, textOf(page)));
const files = snippets.filter(({use}) => use.startsWith('/themes/'));

const palette = (colours: object): object => ({brand: {color: colours}});

const refusal = async (name: string, file: object): Promise<string> => {
  try {
    await themeCss(name, file);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('A theme file of the documentation', () => {
  for (const {page, use, text} of files) {
    it(`builds: ${page}, ${use}`, async () => {
      expect(await themeCss('example', JSON.parse(text) as object)).to.match(/^:root \{\n {2}--city-color-surface: /);
    });
  }

  it('is there for both pages', () => {
    expect(files.map(({page}) => page)).to.deep.equal(['docs/theming.md', 'docs/de/gestalten.md']);
  });

  it('is refused with the words that the documentation quotes', async () => {
    const pale = {link: {$type: 'color', $value: '#6fa3d8'}};
    const wrong = await refusal('solingen', palette(pale));
    const [, quoted = ''] = /^```\n(Colours [^]*?)^```$/m.exec(textOf('docs/contrast.md')) ?? [];
    expect(quoted).to.not.equal('');
    expect(wrong).to.contain(quoted.trim().replace(';\n#', '; #'));

    const [, file = ''] = /json \/themes\/eschenfurt\.json\n([^]*?)^```$/m.exec(textOf('docs/de/gestalten.md')) ?? [];
    const theme = JSON.parse(file) as {brand: {color: Record<string, object>}};
    theme.brand.color['link'] = {$value: '#d98aa0', $extensions: {mode: {dark: '#ffb0c4'}}};
    const [, german = ''] = /^```\n(eschenfurt, [^]*?)^```$/m.exec(textOf('docs/de/gestalten.md')) ?? [];
    expect(german).to.not.equal('');
    expect(await refusal('eschenfurt', theme)).to.contain(german.trim().replace(';\n#', '; #'));
  });
});
