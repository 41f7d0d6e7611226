/* The file of an official notice: one page of PDF with its words, as small as such a file can be. */

const widest = 88;

function wrapped(text) {
  const lines = [''];
  for (const word of text.split(' ')) {
    if (`${lines.at(-1)} ${word}`.length > widest) lines.push(word);
    else lines.push(`${lines.pop()} ${word}`.trim());
  }
  return lines;
}

/** Characters of windows-1252 beyond Latin-1 that stand in our texts, as PDF writes them. */
const special = {'–': '\\226', '„': '\\204', '“': '\\223', '€': '\\200'};
const literal = (text) => `(${text.replace(/[()\\]/g, '\\$&').replace(/[–„“€]/g, (character) => special[character])})`;

function contentOf({headline, teaser, paragraphs}) {
  const rows = [...wrapped(headline), '', ...[teaser, ...paragraphs].flatMap((text) => [...wrapped(text), ''])];
  return `BT /F1 11 Tf 16 TL 60 780 Td ${literal('Stadt Eschenfurt - Amtliche Bekanntmachung')} Tj T* T* ${rows.map((row) => `${literal(row)} Tj T*`).join(' ')} ET`;
}

const objectsOf = (item) => {
  const content = contentOf(item);
  return [
    '<< /Type /Catalog /Pages 2 0 R /Lang (de-DE) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Title ${literal(item.headline)} /Author (Stadt Eschenfurt) >>`,
  ];
};

const ten = (number) => String(number).padStart(10, '0');

/** @returns {Buffer} */
export function noticeFile(item) {
  let text = '%PDF-1.4\n';
  const places = objectsOf(item).map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${ten(at)} 00000 n \n`).join('');
  const size = places.length + 1;
  return Buffer.from(`${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info 6 0 R >>\n`
    + `startxref\n${text.length}\n%%EOF\n`, 'latin1');
}
