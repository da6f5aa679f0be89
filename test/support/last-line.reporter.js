/** Ends the run with one line that a machine can read, after everything the other reporters say. */
export default class LastLineReporter {
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, testResults } = results;
    // A file that could not even be loaded has no failed test of its own, and counts as one.
    const broken = testResults.filter((file) => file.testExecError && file.numFailingTests === 0).length;
    process.once('exit', () => process.stdout.write(`\n${numPassedTests} passed, ${numFailedTests + broken} failed\n`));
  }
}
