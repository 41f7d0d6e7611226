/*
 * Pictures of the news: small drawings, three by two, each in four sets of colours. Made when they are asked for.
 */

const palettes = [
  {sky: '#dcebf0', far: '#b5cfd6', ground: '#8fa98c', main: '#1d5b46', bright: '#e8b04a', light: '#fffaf0', dark: '#20352c'},
  {sky: '#f6e3d0', far: '#e2bd9a', ground: '#a98467', main: '#9a3b33', bright: '#2f6690', light: '#fff7ec', dark: '#3b2a24'},
  {sky: '#e3e4f2', far: '#bfc1dd', ground: '#7d88a8', main: '#3d4a86', bright: '#e07a4f', light: '#fbfbff', dark: '#23273f'},
  {sky: '#e6efd8', far: '#c3d6a4', ground: '#879b5e', main: '#4c6b2c', bright: '#c8553d', light: '#fdfff5', dark: '#2b3720'},
];

const sunlight = '#e8b04a';

const rect = (x, y, width, height, fill, more = '') =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"${more}/>`;
const circle = (x, y, radius, fill, more = '') => `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"${more}/>`;
const path = (d, fill, more = '') => `<path d="${d}" fill="${fill}"${more}/>`;
const line = (d, stroke, width) =>
  path(d, 'none', ` stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`);
const times = (count, draw) => Array.from({length: count}, (_, index) => draw(index)).join('');
const wheel = (x, y, radius, {dark, light}) => circle(x, y, radius, dark) + circle(x, y, radius * 0.45, light);
const windows = (x, y, columns, rows, fill) => times(columns * rows, (index) =>
  rect(x + (index % columns) * 30, y + Math.floor(index / columns) * 36, 16, 22, fill));
const ground = (colours, y = 250) => rect(0, y, 480, 320 - y, colours.ground);
const hills = ({far}) => path('M0 230q90-70 190-20t160-25 130 30v70H0Z', far);

const motifs = {
  stage: (c) => rect(60, 60, 360, 190, c.dark) + path('M60 60h110q-10 120-60 190H60Z', c.main)
    + path('M420 60H310q10 120 60 190h50Z', c.main)
    + circle(240, 150, 18, c.light) + path('M205 250q0-75 35-75t35 75Z', c.bright)
    + path('M240 60 190 250h100Z', c.light, ' opacity=".18"') + ground(c),
  lights: (c) => rect(0, 0, 480, 320, c.dark) + line('M0 60q120 90 240 40t240 10', c.light, 3)
    + times(9, (i) => circle(30 + i * 54, 92 + Math.sin(i) * 18, 11, i % 2 ? c.bright : c.light)) + times(3, (i) =>
      path(`M${60 + i * 130} 200l50-40 50 40Z`, i % 2 ? c.bright : c.main) + rect(70 + i * 130, 200, 80, 60, c.far))
    + ground(c, 260),
  pool: (c) => hills(c) + rect(0, 190, 480, 130, '#6fb3c7')
    + times(3, (i) => line(`M0 ${220 + i * 34}q30-16 60 0t60 0 60 0 60 0 60 0 60 0 60 0 60 0`, c.light, 5))
    + rect(330, 70, 14, 130, c.main) + rect(330, 70, 90, 12, c.main) + circle(386, 56, 13, c.bright)
    + rect(330, 130, 90, 10, c.main),
  books: (c) => rect(0, 250, 480, 16, c.dark)
    + times(7, (i) => rect(40 + i * 42, 84 + (i * 37) % 60, 36, 166 - (i * 37) % 60,
      [c.main, c.bright, c.far, c.dark][i % 4])
    + rect(48 + i * 42, 108 + (i * 37) % 60, 20, 6, c.light)) + line('M400 0v70', c.dark, 5)
    + path('M350 118q0-50 50-50t50 50Z', c.main) + circle(400, 122, 16, c.bright)
    + path('M350 250l30-120 34 8-30 112Z', c.bright),
  ball: (c) => hills(c) + ground(c, 220) + line('M70 220V110h130v110', c.light, 7)
    + line('M70 150h130M110 110v110M155 110v110M70 185h130', c.light, 2)
    + circle(330, 190, 46, c.light) + path('m330 160 28 21-11 32h-34l-11-32Z', c.dark)
    + line('M260 250q40 20 150 6', c.dark, 4),
  tree: (c) => hills(c) + ground(c) + rect(226, 170, 28, 100, c.dark) + circle(240, 120, 74, c.main)
    + circle(180, 150, 46, c.main) + circle(302, 152, 48, c.main)
    + times(6, (i) => circle(190 + (i * 47) % 110, 90 + (i * 31) % 80, 9, c.bright)) + circle(410, 60, 26, c.light),
  houses: (c) => hills(c) + times(4, (i) => { const [x, height] = [40 + i * 104, 80 + (i * 53) % 60];
    return rect(x, 250 - height, 88, height, [c.light, c.far, c.bright, c.light][i])
    + path(`M${x - 8} ${250 - height}l52-44 52 44Z`, i % 2 ? c.main : c.dark)
      + windows(x + 16, 262 - height, 2, height > 110 ? 2 : 1, c.dark); }) + ground(c),
  balloon: (c) => hills(c) + ground(c, 265)
    + path('M240 40q72 0 72 74 0 46-48 92h-48q-48-46-48-92 0-74 72-74Z', c.main)
    + path('M240 40q28 0 28 74 0 46-16 92h-24q-16-46-16-92 0-74 28-74Z', c.bright)
    + line('M216 206l8 34M264 206l-8 34', c.dark, 3) + rect(220, 238, 40, 26, c.dark),
  harbour: (c) => rect(0, 220, 480, 100, '#6fa3b5') + rect(300, 120, 150, 100, c.far)
    + windows(314, 134, 4, 2, c.dark) + line('M150 220V60l110 40', c.dark, 8) + line('M240 92v60', c.dark, 3)
    + rect(218, 150, 46, 34, c.bright) + path('M40 230h170l-24 44H64Z', c.main) + rect(80, 196, 60, 34, c.light),
  market: (c) => times(3, (i) => { const x = 50 + i * 134;
    return rect(x + 8, 150, 6, 100, c.dark) + rect(x + 98, 150, 6, 100, c.dark)
    + path(`M${x} 150l14-48h84l14 48Z`, i % 2 ? c.bright : c.main)
      + path(`M${x + 37} 150l5-48h28l5 48Z`, c.light) + rect(x + 4, 200, 104, 22, c.far)
    + times(4, (j) => circle(x + 20 + j * 24, 194, 10, j % 2 ? c.bright : c.main)); }) + ground(c),
  works: (c) => hills(c) + ground(c, 230) + rect(60, 150, 260, 34, c.light)
    + times(5, (i) => path(`M${66 + i * 54} 184l24-34h26l-24 34Z`, c.bright))
    + line('M90 184v66M290 184v66', c.dark, 8) + path('m390 250 26-110h16l26 110Z', c.bright)
    + path('m404 190h40l6 26h-52Z', c.light) + rect(376, 246, 96, 12, c.dark),
  townhall: (c) => hills(c) + rect(110, 130, 260, 120, c.light) + path('M100 130l140-60 140 60Z', c.main)
    + rect(222, 30, 36, 60, c.far) + path('M216 34l24-28 24 28Z', c.dark)
    + circle(240, 62, 12, c.light) + windows(132, 150, 3, 2, c.dark) + windows(284, 150, 3, 2, c.dark)
    + path('M222 250v-46q0-18 18-18t18 18v46Z', c.bright) + ground(c),
  school: (c) => hills(c) + rect(70, 120, 340, 130, c.far) + rect(70, 108, 340, 16, c.main)
    + windows(96, 144, 4, 2, c.light) + windows(286, 144, 4, 2, c.light) + rect(222, 180, 40, 70, c.dark)
    + circle(242, 84, 24, c.light) + line('M242 84v-14M242 84h10', c.dark, 4) + ground(c),
  bus: (c) => hills(c) + ground(c, 240) + rect(80, 110, 320, 130, c.main, ' rx="18"')
    + times(4, (i) => rect(104 + i * 70, 130, 56, 46, c.sky, ' rx="5"')) + rect(80, 190, 320, 12, c.bright)
    + wheel(150, 242, 28, c) + wheel(330, 242, 28, c),
  bike: (c) => hills(c) + ground(c, 255) + line('M150 205a50 50 0 1 0 .1 0M330 205a50 50 0 1 0 .1 0', c.dark, 8)
    + line('M150 255l60-90h90l30 90M210 165l45 90h-105M255 255l55-110M296 145h40M196 165h34', c.main, 8)
    + circle(255, 255, 10, c.bright),
  engine: (c) => hills(c) + ground(c, 240) + path('M70 130h240v-30h70l30 70v70H70Z', '#b23a33')
    + rect(322, 118, 50, 44, c.sky) + line('M90 112 300 84', c.light, 10) + rect(70, 190, 340, 12, c.light)
    + rect(340, 84, 26, 16, c.bright) + times(3, (i) => rect(90 + i * 70, 142, 54, 34, c.far))
    + wheel(140, 242, 28, c) + wheel(350, 242, 28, c),
  desk: (c) => rect(0, 230, 480, 90, c.main) + rect(60, 200, 360, 34, c.dark)
    + rect(250, 90, 110, 80, c.dark, ' rx="6"') + rect(260, 100, 90, 60, c.sky) + rect(296, 170, 18, 30, c.dark)
    + path('M110 120h84v80h-84Z', c.light) + line('M124 140h56M124 156h56M124 172h36', c.far, 5)
    + circle(200, 192, 12, c.bright),
  sun: (c) => circle(360, 90, 40, sunlight)
    + times(8, (i) => line(`M${360 + 54 * Math.cos(i * Math.PI / 4)} ${90 + 54 * Math.sin(i * Math.PI / 4)}L${360 + 72 * Math.cos(i * Math.PI / 4)} ${90 + 72 * Math.sin(i * Math.PI / 4)}`, sunlight, 6))
    + hills(c) + ground(c) + path('M70 230l50-100h190l-50 100Z', c.dark)
    + line('M95 180h190M170 130l-50 100M240 130l-50 100', c.sky, 4) + line('M170 230v40', c.dark, 10),
  siren: (c) => hills(c) + ground(c) + rect(228, 150, 24, 120, c.dark) + path('M190 150h100l-14-60h-72Z', c.main)
    + rect(182, 148, 116, 16, c.dark)
    + line('M150 90q-30 30 0 60M120 72q-50 48 0 96M330 90q30 30 0 60M360 72q50 48 0 96', c.bright, 8),
};

/** Each motif, and what can be seen on it. */
export const pictures = {
  stage: 'eine Bühne mit Vorhang und einer Figur im Licht', lights: 'eine Lichterkette über drei Buden bei Nacht',
  pool: 'ein Sprungturm über bewegtem Wasser', books: 'bunte Bücher auf einem Brett unter einer Lampe',
  ball: 'ein Ball vor einem Tor', tree: 'ein Baum mit Früchten auf einer Wiese', houses: 'vier verschieden hohe Häuser nebeneinander',
  balloon: 'ein Heißluftballon über den Hügeln', harbour: 'ein Kran belädt im Hafen ein Schiff', market: 'drei Marktstände mit gestreiften Dächern',
  works: 'eine Absperrung und ein Leitkegel auf der Straße', townhall: 'das Rathaus mit seinem Uhrturm', school: 'ein Schulhaus mit einer Uhr über der Tür',
  bus: 'ein Linienbus auf der Landstraße', bike: 'ein Fahrrad vor Hügeln', engine: 'ein Feuerwehrauto mit Leiter',
  desk: 'ein Schreibtisch mit Bildschirm und Formular', sun: 'eine Solaranlage in der Sonne', siren: 'eine Sirene, von der Schallwellen ausgehen',
};

/** The name of a picture's file. */
export const pictureFile = ({motif, palette}) => `${motif}-${palette + 1}.svg`;

/** The drawing of that file name, or undefined if there is none. */
export function drawing(file) {
  const [, motif, number] = /^([a-z]+)-([1-4])\.svg$/.exec(file) ?? [];
  if (!Object.hasOwn(motifs, motif ?? '')) return undefined;
  const colours = palettes[number - 1];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 320" width="480" height="320">${rect(0, 0, 480, 320, colours.sky)}${motifs[motif](colours)}</svg>`;
}
