/**
 * The report of a run in several parts. A part that did not come to its end (killed, crashed, out of time) is reported
 * as that, because nobody knows how many of its tests ran.
 */

/** Length of the end of a part's output that is shown. */
const LINES = 200;

const tail = (text) => {
  const lines = text.trim().split('\n');
  const left = lines.length - LINES;
  return left > 0 ? [`… ${left} lines before`, ...lines.slice(-LINES)].join('\n') : lines.join('\n');
};

const indent = (text) => text.replace(/^/gm, '    ');

/**
 * @typedef {object} Result
 * @property {number} passed
 * @property {number} failed
 * @property {number} [skipped]
 * @property {string} [report] of what failed
 * @property {string} [brokeOff] why the part did not come to its end
 * @property {string} [output] all that the part wrote, for one that did not come to its end
 * @property {string} [note] what else is worth a line
 */

/** @param {(line: string) => void} write */
export const createReport = (write = console.log) => {
  const total = {passed: 0, failed: 0};
  const brokenOff = [];
  const failing = [];

  return {
    /**
     * Says how a part went and adds it to the whole. One that broke off counts as a failure, whatever passed before.
     * @param {string} name
     * @param {number} seconds
     * @param {Result} result
     */
    record(name, seconds, {passed, failed, skipped = 0, report = '', brokeOff, output = '', note}) {
      total.passed += passed;
      total.failed += failed + (brokeOff ? 1 : 0);
      if (brokeOff) brokenOff.push(name);
      else if (failed) failing.push(name);
      const counts = [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`];
      const said = counts.filter(Boolean).join(', ');
      if (brokeOff) write(`✗ ${name}: did not come to its end, ${brokeOff}; until then ${said} (${seconds} s)`);
      else write(`${failed ? '✗' : '✓'} ${name}: ${said} (${seconds} s)`);
      if (note) write(indent(note));
      if (report.trim() && (failed || brokeOff)) write(indent(report.trim()));
      if (brokeOff) write(indent(output.trim() ? tail(output) : 'it wrote nothing'));
    },

    /** The last lines; the very last one counts. @returns {boolean} whether all is well */
    close() {
      if (failing.length) write(`Failed: ${failing.join('; ')}`);
      if (brokenOff.length) write(`Did not come to its end: ${brokenOff.join('; ')}`);
      write(`${total.passed} passed, ${total.failed} failed`);
      return total.failed === 0;
    },
  };
};
