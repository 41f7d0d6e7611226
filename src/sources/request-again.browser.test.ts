import {expect} from 'chai';
import {closePages, furtherHost, openPage, until} from '../testing/frame-page.js';

/** The built package without the chunk that asks again: `npm run build`. */

interface Told {
  readonly code: string;
  readonly status?: number;
}

describe('asking again for a feed, where the code for it is missing', () => {
  afterEach(closePages);

  it('leaves the error of the first request', async () => {
    const host = await furtherHost();
    const page = await openPage(`<script type="module" src="${host}lacking/stadtbausteine.js"></script>`);
    const told: Told[] = [];
    page.document.addEventListener('city-error', (event) => told.push(event.detail));
    page.document.body.innerHTML = `<waste-calendar loading="eager" src="${host}busy"></waste-calendar>`;
    await until(() => told.length);
    expect(told.map(({code, status}) => ({code, status}))).to.deep.equal([{code: 'http', status: 503}]);
    const asked = page.window.performance.getEntriesByType('resource').map(({name}) => name);
    expect(asked.filter((name) => name.includes('/chunks/request-again-'))).to.have.length.above(0);
  });
});
