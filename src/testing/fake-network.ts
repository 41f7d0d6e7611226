/**
 * A network that answers when a test says so. Import it before anything that fetches: `request.ts` keeps the page's
 * own `fetch` when it is loaded.
 */

interface Asked {
  readonly url: string;
  readonly signal: AbortSignal | undefined;
  answer(body: string, status?: number, headers?: Readonly<Record<string, string>>): void;
}

/** Every request since the last `forget`, in order. */
export const asked: Asked[] = [];

export const forgetAsked = (): void => {
  asked.length = 0;
};

globalThis.fetch = (input, init) => new Promise((resolve, reject) => {
  const signal = init?.signal ?? undefined;
  signal?.addEventListener('abort', () => reject(signal.reason));
  const url = String(input);
  asked.push({
    url: new URL(url).pathname,
    signal,
    answer: (body, status = 200, headers = {}) => {
      const response = new Response(body, {status, headers: {'content-type': 'application/json', ...headers}});
      Object.defineProperty(response, 'url', {value: url});
      resolve(response);
    },
  });
});
