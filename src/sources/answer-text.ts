import type {Answer} from './request.js';

/**
 * The text of an answer. Nearly all are plain UTF-8; `decode` finds the charset of the others and is
 * loaded only for them.
 */
export async function answerText({bytes, contentType}: Answer): Promise<string> {
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    // XML declares its own charset, or has two bytes a letter; good UTF-8 may be of another if the server says so.
    if (!/^(?:\s*<\?xml|\0|<\0)/.test(text) && !/charset\s*=\s*(?!["']?utf-?8)/i.test(contentType)) return text;
  } catch {
    // Not UTF-8.
  }
  const {decode} = await import('./decode.js');
  return decode(bytes, contentType);
}
