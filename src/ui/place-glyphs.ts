import {svg} from 'lit';
import type {SVGTemplateResult} from 'lit';

/** Strokes of kinds of places, on the grid of the icons, by the names that a page's author writes. */
export const placeGlyphs: Readonly<Record<string, SVGTemplateResult>> = {
  playground: svg`<path d="M2.5 20.5 7 4h10l4.5 16.5M9.5 4v10M14.5 4v10M8 14h8"/>`,
  toilet: svg`<path d="m2 7.5 2.5 9L7 9.5l2.5 7 2.5-9M22 9.5a4.5 4.5 0 1 0 0 5"/>`,
  market: svg`<path d="M4 9h16l-2-5H6ZM5.5 9v11h13V9M4 9a2.7 2.7 0 0 0 5.3 0 2.7 2.7 0 0 0 5.4 0 2.7 2.7 0 0 0 5.3 0"/>`,
  park: svg`<path d="M12 21v-7M12 3a5 5 0 0 0-4.5 7A3.5 3.5 0 0 0 9 16.5h6A3.5 3.5 0 0 0 16.5 10 5 5 0 0 0 12 3Z"/>`,
  school: svg`<path d="M2.5 9 12 4.5 21.5 9 12 13.5ZM6.5 11v5.5c3 2.5 8 2.5 11 0V11M21.5 9v6"/>`,
  library: svg`<path d="M12 6.5C9.5 4.5 6.5 4.5 3 5v13.5c3.5-.5 6.5-.5 9 1.5 2.5-2 5.5-2 9-1.5V5c-3.5-.5-6.5-.5-9 1.5ZM12 6.5V20"/>`,
  museum: svg`<path d="M3 9.5 12 4l9 5.5ZM3 20h18M6.5 10v9.5M12 10v9.5M17.5 10v9.5"/>`,
  swimming: svg`<path d="M3 19c2-2 4-2 6 0s4 2 6 0 4-2 6 0M3 14.5c2-2 4-2 6 0s4 2 6 0 4-2 6 0M7 12l5-4 4 4M17.5 6v.1"/>`,
  health: svg`<path d="M12 4v16M4 12h16"/>`,
  parking: svg`<path d="M8 21V3.5h5.5a5 5 0 0 1 0 10H8"/>`,
  bicycle: svg`<circle cx="6" cy="16" r="4"/><circle cx="18" cy="16" r="4"/><path d="m6 16 4-8h5l3 8M9 11h7l-4 5M14 5h2"/>`,
  water: svg`<path d="M12 3c3.5 4.5 6 7.5 6 11a6 6 0 0 1-12 0c0-3.5 2.5-6.5 6-11Z"/>`,
};
