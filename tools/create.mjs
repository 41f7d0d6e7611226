/**
 * `npm run create x-y`: writes a new widget, green at once: element, styles, examples, test, page, messages.
 * Its messages stand in the translations in German, to be translated.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {className, filesWithEffects, listFiles, listWidgets, readJson, readText, root} from '../build/files.mjs';

const FILES = {
  'element.ts': (tag) => `components/${tag}/${tag}.ts`,
  'styles.ts': (tag) => `components/${tag}/${tag}.styles.ts`,
  'examples.ts': (tag) => `components/${tag}/${tag}.examples.ts`,
  'test.ts': (tag) => `components/${tag}/${tag}.test.ts`,
  'page.md': (tag) => `docs/components/${tag}.md`,
};

const title = (tag) => tag.replace(/(?:^|-)(\w)/g, (match) => match.replace('-', ' ').toUpperCase());

const fill = (text, tag) => text
  .replaceAll('XY_NAME', title(tag))
  .replace(/\bXY\b/g, className(tag))
  .replace(/\bx-y\b/g, tag);

const node = (...args) => execFileSync(process.execPath, args, {cwd: root, stdio: ['ignore', 'ignore', 'inherit']});

/** Untranslated messages of the widget stand in German until somebody translates them. */
const fillTranslations = (tag) => {
  for (const path of listFiles('src/i18n/xliff')) {
    const text = readText(path).replace(
      new RegExp(`(<trans-unit id="${tag}\\.[^"]*">\\s*<source>)(.*?)(</source>)(?!\\s*<target>)`, 'gs'),
      '$1$2$3\n  <target>$2</target>');
    writeFileSync(join(root, path), text);
  }
};

const nameInPackage = () => {
  const description = readJson('package.json');
  description.sideEffects = filesWithEffects(listWidgets());
  writeFileSync(join(root, 'package.json'), `${JSON.stringify(description, null, 2)}\n`);
};

const create = (tag) => {
  for (const [template, pathOf] of Object.entries(FILES)) {
    const path = join(root, pathOf(tag));
    mkdirSync(join(path, '..'), {recursive: true});
    writeFileSync(path, fill(readText(`tools/create/${template}.txt`), tag));
    console.log(pathOf(tag));
  }
  node('node_modules/@lit/localize-tools/bin/lit-localize.js', 'extract');
  fillTranslations(tag);
  nameInPackage();
  node('tools/docs.mjs');
};

const [tag = ''] = process.argv.slice(2);
if (!/^[a-z]{3,}(-[a-z]{3,})+$/.test(tag)) {
  console.error('npm run create <tag>: a tag is two full words, as in park-bench');
  process.exitCode = 1;
} else if (existsSync(join(root, 'components', tag))) {
  console.error(`components/${tag} is there already`);
  process.exitCode = 1;
} else {
  create(tag);
  console.log(`\nnpm run test:browser -- --files components/${tag}/${tag}.test.ts --browsers chromium`);
}
