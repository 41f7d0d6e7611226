/*
 * The frame of the preview before it shows anything: asks the generator around it what to show, and becomes that page.
 * It has no origin, but its address still has the one of the catalogue: nobody else is listened to.
 */
const {origin: ours} = new URL(location.href);

addEventListener('message', ({data, origin, source}) => {
  if (source !== parent || parent === window || origin !== ours || data?.type !== 'preview-show') return;
  try {
    document.open();
    // It is a page of its own, without an origin, and under the policy that stands in it.
    // eslint-disable-next-line no-restricted-syntax
    document.write(data.markup);
    document.close();
  } catch {
    // A policy of the server that lets no page be written.
    parent.postMessage({type: 'preview-refused'}, ours);
  }
});

if (parent !== window) parent.postMessage({type: 'preview-ready'}, ours);
