/** `Retry-After` (RFC 9110 §10.2.3: seconds or a date) as milliseconds from now; 0 if it says nothing. */
export const pauseAsked = (value: string | undefined, now: number): number =>
  value ? Number(value) * 1000 || Math.max(0, new Date(value).getTime() - now) || 0 : 0;
