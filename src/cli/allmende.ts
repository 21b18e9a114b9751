import { runCommandLine } from './run.ts'

process.exitCode = await runCommandLine(process.argv.slice(2), {
  env: process.env,
  folder: process.cwd(),
  out: (line) => console.log(line),
  err: (line) => console.error(line),
  now: () => Temporal.Now.instant(),
})
