/**
 * Where a JSON text stops being one. Each engine's `JSON.parse` tells it in another way, some not at all, and the
 * person who fixes the file needs the line.
 */

const token = /[\s\ufeff]*(?:("(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w))|([[\]{},:]))/y;

/** What may come next. */
type Wanted = 'a value' | 'a value or ]' | 'a name' | 'a name or }' | 'a colon' | 'a comma or the end';

/** The first fault of a text: its offset, and what was wanted there. `undefined` for sound JSON. */
export function jsonFault(text: string): {readonly offset: number; readonly wanted: Wanted} | undefined {
  const open: string[] = [];
  let wanted: Wanted = 'a value';
  token.lastIndex = 0;
  for (let end = 0; ; end = token.lastIndex) {
    const rest = /[^\s\ufeff]/g;
    rest.lastIndex = end;
    const offset = rest.exec(text)?.index ?? text.length;
    if (offset === text.length && wanted === 'a comma or the end' && !open.length) return undefined;
    token.lastIndex = end;
    const [, string, value, sign] = token.exec(text) ?? [];
    const next = after(wanted, string ? 'text' : value ? 'value' : sign ?? '', open);
    if (!next) return {offset, wanted};
    wanted = next;
  }
}

/** What may come after a token, where that was allowed. */
function after(wanted: Wanted, found: string, open: string[]): Wanted | undefined {
  if (found === ']' || found === '}') return / or /.test(wanted) && open.pop() === found ? 'a comma or the end' : undefined;
  switch (wanted) {
    case 'a name': case 'a name or }': return found === 'text' ? 'a colon' : undefined;
    case 'a colon': return found === ':' ? 'a value' : undefined;
    case 'a comma or the end': return found !== ',' || !open.length ? undefined : open.at(-1) === '}' ? 'a name' : 'a value';
    default:
      if (found !== '{' && found !== '[') return found === 'text' || found === 'value' ? 'a comma or the end' : undefined;
      open.push(found === '{' ? '}' : ']');
      return found === '{' ? 'a name or }' : 'a value or ]';
  }
}
