// npm start: install what is missing, build what has changed, serve.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { install, node, root, run, withNode } from './install.js'

install()
const built = run('scripts/build.js', [])
if (built !== 0) process.exit(built)

const program = spawn(node, [join(root, 'dist/main.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: root,
  env: { ...withNode(), NODE_COMPILE_CACHE: join(root, 'dist/compiled') },
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => program.kill(signal))
program.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
