/** Character references of HTML, which feeds use without declaring them: all that European languages need. */

const accents: Readonly<Record<string, string>> = {
  grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308', ring: '\u030a', cedil: '\u0327', caron: '\u030c',
};

/** Letters with an accent that do not follow from their names, and signs. */
const others = 'AEligÆ aeligæ OEligŒ oeligœ Oslashø OslashØ oslashø szligß ETHÐ ethð THORNÞ thornþ nbsp\u00a0 shy\u00ad iexcl¡ iquest¿ '
  + 'cent¢ pound£ yen¥ euro€ sect§ copy© reg® trade™ deg° plusmn± times× divide÷ minus− micro\u00b5 para¶ middot· bull• hellip… '
  + 'sup1¹ sup2² sup3³ frac14¼ frac12½ frac34¾ ordfª ordmº laquo« raquo» lsaquo‹ rsaquo› ldquo“ rdquo” bdquo„ lsquo‘ rsquo’ sbquo‚ '
  + 'ndash– mdash— larr← rarr→ ensp\u2002 emsp\u2003 thinsp\u2009 zwnj\u200c zwj\u200d apos\' not¬ macr¯ acute´ cedil¸ dagger† permil‰ '
  + 'check✓ hearts♥ star☆ prime′ Prime″ infin∞ le≤ ge≥ ne≠ asymp≈';

/** By name. */
export const entities: Readonly<Record<string, string>> = Object.fromEntries([
  ...[...'AaCcEeIiNnOoSsUuYyZz'].flatMap((letter) => Object.entries(accents)
    .map(([name, accent]) => [letter + name, (letter + accent).normalize()] as const)),
  ...others.split(' ').map((entry) => [entry.slice(0, -1), entry.slice(-1)] as const),
]);
