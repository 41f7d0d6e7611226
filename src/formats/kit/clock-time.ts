const minute = 60000;

/** Milliseconds since midnight of a time (`19:30`, `19:30:00+02:00`, `T19:30`); `undefined` if it is none. */
export function readClock(text: string): number | undefined {
  const [, hour, minutes, second = 0] = /^T?(\d\d?):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*(?:Z|[+-][\d:]+)?$/i.exec(text.trim()) ?? [];
  if (hour === undefined || Number(hour) > 24 || Number(minutes) > 59 || Number(second) > 60) return undefined;
  return (Number(hour) * 60 + Number(minutes)) * minute + Math.min(Number(second), 59) * 1000;
}
