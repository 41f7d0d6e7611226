import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {formatNumber} from '../i18n/format.js';
import type {FileLink} from '../model/file-link.js';
import {published} from './published.js';
import {safeUrl} from './safe-url.js';

/** Files to download, each with its kind and size before one asks for it: "PDF, 1,2 MB". */
export function fileList(
  files: readonly FileLink[], base: string, language: string | undefined,
): TemplateResult | typeof nothing {
  const rows = files.flatMap((file) => {
    const href = safeUrl(file.url, base);
    const facts = [kindOf(file), file.size && sizeWords(file.size)].filter(Boolean).join(', ');
    return href ? [html`
      <li><a href=${href} part="link" data-purpose="download" rel="noopener">${published(file.name, language)}</a>
        ${facts ? html`<span part="meta">${facts}</span>` : nothing}</li>`] : [];
  });
  return rows.length ? html`<ul class="files">${rows}</ul>` : nothing;
}

/** "PDF", by the address or by the media type; nothing where the name says it already. */
function kindOf({name, url, mimeType = ''}: FileLink): string {
  const [, ending = /\/(\w{3,4})$/.exec(mimeType)?.[1] ?? ''] = /\.(\w{2,4})(?:[?#].*)?$/.exec(url) ?? [];
  return new RegExp(`\\b${ending}\\b`, 'i').test(name) ? '' : ending.toUpperCase();
}

function sizeWords(bytes: number): string {
  const isLarge = bytes >= 950_000;
  return formatNumber(Math.max(isLarge ? bytes / 1_000_000 : bytes / 1000, .1), {
    style: 'unit', unit: isLarge ? 'megabyte' : 'kilobyte', maximumFractionDigits: isLarge ? 1 : 0,
  });
}
