/** A reporter for vitest: prints errors that happened outside of every test, which the report in JSON leaves out. */
// biome-ignore lint/style/noDefaultExport: vitest looks for it
export default class {
  onTestRunEnd(_modules, errors) {
    for (const { name, message, stack } of errors)
      console.log(`✗ outside of every test: ${name}: ${message}\n${stack ?? ''}`)
  }
}
