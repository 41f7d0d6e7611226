/** Words of a script in the language of its page; German where there is no page. */
export const say = (de, en) => (globalThis.document?.documentElement.lang === 'en' ? en : de);
