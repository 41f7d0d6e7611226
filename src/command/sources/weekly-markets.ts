/**
 * Weekly markets as GeoJSON with opening hours, kept by the people of wo-ist-markt.de (MIT; the data is that of the
 * city named in each file): AGS -> name of the file. As of 2026-11-29.
 */
export const weeklyMarkets: Readonly<Record<string, string>> = {
  '01059075': 'schleswig', '03101000': 'braunschweig', '03158037': 'wolfenbüttel', '03352011': 'cuxhaven',
  '03403000': 'oldenburg', '03404000': 'osnabrück', '02000000': 'hamburg', '04012000': 'bremerhaven', '01003000': 'luebeck',
  '05111000': 'düsseldorf', '05113000': 'essen', '05117000': 'mülheim-an-der-ruhr', '05122000': 'solingen',
  '05158016': 'hilden', '05158020': 'langenfeld_rhld', '05170024': 'moers', '05314000': 'bonn', '05315000': 'köln',
  '05512000': 'bottrop', '05513000': 'gelsenkirchen', '05711000': 'bielefeld', '05913000': 'dortmund', '05914000': 'hagen',
  '05915000': 'hamm', '05970040': 'siegen', '06412000': 'frankfurtmain', '06434001': 'bad-homburg', '06434008': 'oberursel',
  '06435014': 'hanau', '07211000': 'trier', '07312000': 'kaiserslautern', '08111000': 'stuttgart', '08118048': 'ludwigsburg',
  '08212000': 'karlsruhe', '08221000': 'heidelberg', '08311000': 'freiburg', '08335043': 'konstanz', '08416041': 'tübingen',
  '08421000': 'ulm', '09162000': 'münchen', '09262000': 'passau', '09563000': 'fürth', '09775135': 'neu-ulm',
  '10041100': 'saarbrücken', '11000000': 'berlin', '13004000': 'schwerin', '14524330': 'zwickau', '14713000': 'leipzig',
  '16054000': 'suhl',
};

/** The folder of the files. */
export const weeklyMarketsAt = 'https://wo-ist-markt.github.io/cities/';
