/** With what the playground begins, so that there is something to see: attributes by tag. */
export const presets = {
  'waste-calendar': {src: '/daten/abfall/ahornweg.ics'},
};
