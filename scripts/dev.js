// npm run dev: like npm start, but builds again and restarts when a source file changes.
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { install, node, root, run, withNode } from './install.js'

install()
let program
let waiting

function restart() {
  const begin = () => {
    if (run('scripts/build.js', []) === 0)
      program = spawn(node, [join(root, 'dist/main.js'), ...process.argv.slice(2)], {
        stdio: 'inherit',
        cwd: root,
        env: withNode(),
      })
  }
  if (program && program.exitCode === null) {
    program.once('exit', begin)
    program.kill('SIGTERM')
  } else begin()
}

restart()
watch(join(root, 'src'), { recursive: true }, () => {
  clearTimeout(waiting)
  waiting = setTimeout(restart, 200)
})
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    program?.once('exit', () => process.exit(0))
    program?.kill(signal)
  })
}
