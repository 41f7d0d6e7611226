/*
 * In a frame of the catalogue: language, colours and direction as the frame's address asks, set before anything is
 * drawn. A classic script, because it has to be done before the widgets come.
 */
const query = new URLSearchParams(location.search);
const page = document.documentElement;
const lang = query.get('lang');
const dir = query.get('dir');
const theme = query.get('theme');

if (/^[a-z]{2}(?:-[a-z]+)?$/.test(lang ?? '')) page.lang = lang;
page.dir = ['ltr', 'rtl'].includes(dir) ? dir : page.lang === 'ar' ? 'rtl' : 'ltr';
page.dataset.theme = ['dark', 'auto'].includes(theme) ? theme : 'light';
