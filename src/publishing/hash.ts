/** Digits of a hash in a name: enough that two contents of one city never share it. */
const DIGITS = 12;

/** The beginning of the SHA-256 of a text or of bytes, in hexadecimal digits. */
export async function hashOf(content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource));
  return [...digest.subarray(0, DIGITS / 2)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
