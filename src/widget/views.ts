/** The views a widget offers, the first one at first: `list month`. */
export const viewsOf = (views: string): string[] => views.split(/\s+/).filter(Boolean);
