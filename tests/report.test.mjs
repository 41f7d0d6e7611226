import {expect} from 'chai';
import {runPart} from './part.mjs';
import {createReport} from './report.mjs';

const reportOf = (...parts) => {
  const lines = [];
  const report = createReport((line) => lines.push(line));
  for (const [name, result] of parts) report.record(name, 3, result);
  return {isGreen: report.close(), lines};
};

describe('the report of a run in several parts', () => {
  it('ends with the sum of all parts', () => {
    expect(reportOf(['node', {passed: 7, failed: 0, skipped: 2}], ['size', {passed: 1, failed: 0}])).to.deep.equal({
      isGreen: true,
      lines: ['✓ node: 7 passed, 2 skipped (3 s)', '✓ size: 1 passed (3 s)', '8 passed, 0 failed'],
    });
  });

  it('tells what failed, below its part', () => {
    expect(reportOf(['node', {passed: 7, failed: 1, report: '✗ adds\nto 3'}])).to.deep.equal({
      isGreen: false,
      lines: ['✗ node: 7 passed, 1 failed (3 s)', '    ✗ adds\n    to 3', 'Failed: node', '7 passed, 1 failed'],
    });
  });

  it('says of a part that broke off that it did, with its output, and not as one failure among others', () => {
    const broken = {passed: 40, failed: 1, report: '✗ adds', brokeOff: 'it was ended by SIGKILL', output: 'Out of memory\n'};
    expect(reportOf(['widgets', broken], ['size', {passed: 0, failed: 1}])).to.deep.equal({
      isGreen: false,
      lines: [
        '✗ widgets: did not come to its end, it was ended by SIGKILL; until then 40 passed, 1 failed (3 s)',
        '    ✗ adds', '    Out of memory', '✗ size: 0 passed, 1 failed (3 s)', 'Failed: size',
        'Did not come to its end: widgets', '40 passed, 3 failed',
      ],
    });
  });

  it('shows the end of a long output', () => {
    const output = Array.from({length: 500}, (_, line) => `line ${line + 1}`).join('\n');
    const {lines} = reportOf(['widgets', {passed: 0, failed: 0, brokeOff: 'it ended with 1', output}]);
    expect(lines[1].split('\n').slice(0, 2)).to.deep.equal(['    … 300 lines before', '    line 301']);
    expect(lines[1].split('\n').at(-1)).to.equal('    line 500');
  });

  it('fails a run in which a part broke off after all its tests had passed', () => {
    expect(reportOf(['widgets', {passed: 40, failed: 0, brokeOff: 'it ended with 1'}]).lines.at(-1)).to.equal('40 passed, 1 failed');
  });
});

describe('a part of a run', () => {
  it('is told from one that fails: it was ended by a signal', async () => {
    expect(await runPart(['-e', 'console.log("begun"); process.kill(process.pid, "SIGKILL")'])).to.deep.equal(
      {code: null, output: 'begun\n', brokeOff: 'it was ended by SIGKILL'});
    expect(await runPart(['-e', 'console.error("wrong"); process.exit(3)'])).to.deep.equal({code: 3, output: 'wrong\n'});
  });

  it('is ended when it takes too long, with all it started', async () => {
    const server = 'const server = require("http").createServer().listen(0, () => console.log(server.address().port))';
    const code = `require("child_process").spawn(process.execPath, ["-e", ${JSON.stringify(server)}], {stdio: "inherit"})`;
    const {output, brokeOff} = await runPart(['-e', code], {}, 3000);
    expect(brokeOff).to.equal('it took longer than 3 s');
    expect(Number(output)).to.be.above(0);
    expect(await fetch(`http://127.0.0.1:${Number(output)}`).catch(({cause}) => cause.code)).to.equal('ECONNREFUSED');
  });
});
