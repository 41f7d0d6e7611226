/** How often a browser is started before it counts as one that does not start. */
const TRIES = 3;

/**
 * Starts a browser, and again if it does not come up: on a machine that does much else a start can miss a time limit
 * or lose a port. A test that fails is never tried again; this is before the first one.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} start
 * @returns {Promise<T>}
 */
export const startPatiently = async (name, start) => {
  for (let tries = 1; ; tries++) {
    try {
      return await start();
    } catch (error) {
      process.stderr.write(`${name} did not start (try ${tries} of ${TRIES}): ${error.message}\n`);
      if (tries === TRIES) throw error;
    }
  }
};
