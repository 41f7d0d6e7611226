import {minify as terser} from 'terser';

/** `import {x as local} from`, `export {local as x}`: with which names a file and others know a thing. */
const LISTS = /^(import|export) \{([^}]*)\}/gm;

/**
 * Per thing that a file shares with others the short name it is shared by, as terser writes down names. Two of one name
 * in a file cannot both have it: the first has, the other is written with `as`.
 */
export const sharedNames = (code) => {
  const names = new Map();
  for (const [, kind, list] of code.matchAll(LISTS)) {
    for (const one of list.split(',')) {
      const [before, after = before] = one.trim().split(' as ');
      const [local, shared] = kind === 'import' ? [after, before] : [before, after];
      if (shared.length < 3 && ![...names.values()].includes(shared)) names.set(`$${local}`, shared);
    }
  }
  return Object.fromEntries(names);
};

/**
 * A rollup plugin: terser, which calls what files share by the same name in all of them: `export{a,b}` is half of
 * `export{x as a,y as b}`.
 * @param {import('terser').MinifyOptions} options
 */
export const minify = (options) => ({
  name: 'terser',
  async renderChunk(source, _, {sourcemap}) {
    const nameCache = {vars: {props: sharedNames(source)}};
    const {code, map} = await terser(source, {...options, nameCache, sourceMap: Boolean(sourcemap)});
    return {code, map: map ? JSON.parse(map) : null};
  },
});
