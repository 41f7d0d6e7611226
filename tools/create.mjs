/**
 * `npm run create weekly-market -- --kind collection [--name Wochenmarkt]`: writes a new widget of that kind, green at
 * once: element, styles, examples, demo, test, page, messages. The kinds offered are the folders of `tools/create/`.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {parseArgs} from 'node:util';
import {className, filesWithEffects, listFiles, listWidgets, readJson, readText, root} from '../build/files.mjs';

const templates = join(root, 'tools/create');
const kinds = readdirSync(templates);

/** `weekly-market` -> `Weekly market` */
const english = (tag) => tag.replaceAll('-', ' ').replace(/^\w/, (letter) => letter.toUpperCase());

/** Path of the file that a template becomes: the page in the documentation, the others in the widget's folder. */
const pathOf = (template, tag) => (template === 'page.md.txt' ? `docs/components/${tag}.md`
  : `components/${tag}/${tag}${template === 'element.ts.txt' ? '.ts' : `.${template.replace(/\.txt$/, '')}`}`);

const fill = (text, {tag, name}) => text
  .replaceAll('XY_NAME', name)
  .replaceAll('XY_ENGLISH', english(tag))
  .replace(/\bXY\b/g, className(tag))
  .replace(/\bx-y\b/g, tag);

const node = (...args) => execFileSync(process.execPath, args, {cwd: root, stdio: ['ignore', 'ignore', 'inherit']});

/** The translation of the same German text in another widget, if there is one. */
const translationOf = (source, text) => {
  const [, after = ''] = text.split(`<source>${source}</source>\n  <target>`);
  return after.split('</target>')[0] || undefined;
};

/** Words that nobody has translated yet stand in German. */
const fillTranslations = ({tag, kind}) => {
  const known = readJson(`tools/create/${kind}/messages.json`);
  for (const path of listFiles('src/i18n/xliff')) {
    const language = /([^/]+)\.xlf$/.exec(path)[1];
    const text = readText(path);
    const own = (id) => (id === 'heading' && language === 'en' ? english(tag) : known[id]?.[language]);
    const filled = text.replace(
      new RegExp(`(<trans-unit id="${tag}\\.([^"]*)">\\s*<source>)(.*?)(</source>)(?!\\s*<target>)`, 'gs'),
      (_, start, id, source, end) =>
        `${start}${source}${end}\n  <target>${own(id) ?? translationOf(source, text) ?? source}</target>`);
    writeFileSync(join(root, path), filled);
  }
};

const nameInPackage = () => {
  const description = readJson('package.json');
  description.sideEffects = filesWithEffects(listWidgets());
  writeFileSync(join(root, 'package.json'), `${JSON.stringify(description, null, 2)}\n`);
};

const create = (asked) => {
  const {tag, kind} = asked;
  for (const template of readdirSync(join(templates, kind)).filter((name) => name.endsWith('.txt'))) {
    const path = pathOf(template, tag);
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), fill(readText(`tools/create/${kind}/${template}`), asked));
    console.log(path);
  }
  node('build/extract-messages.mjs');
  fillTranslations(asked);
  nameInPackage();
  node('tools/docs.mjs');
  console.log(`\nnpm run test:browser -- --files components/${tag}/${tag}.test.ts --browsers chromium`);
};

/** Why there is nothing to create, in words. */
const refusal = ({tag, kind, name}) => {
  if (!/^[a-z]{3,}(-[a-z]{3,})+$/.test(tag)) return 'npm run create <tag> -- --kind <kind>: a tag is two full words, as in park-bench';
  // It stands in sources, pages and translations as it is.
  if (!/^[\p{L}\d][\p{L}\d ,-]*$/u.test(name)) return '--name is a name in German, as in Parkbänke';
  if (!kinds.includes(kind)) return `--kind is one of: ${kinds.join(', ')}`;
  return existsSync(join(root, 'components', tag)) ? `components/${tag} is there already` : undefined;
};

const {values: {kind = '', name}, positionals: [tag = '']} = parseArgs({
  options: {kind: {type: 'string'}, name: {type: 'string'}}, allowPositionals: true,
});
const widget = {tag, kind, name: name ?? english(tag)};
const problem = refusal(widget);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else create(widget);
