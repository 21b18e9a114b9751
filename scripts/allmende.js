// npm run allmende -- <command>: the command line.
import { install, run } from './install.js'

install()
const built = run('scripts/build.js', [])
process.exit(built !== 0 ? built : run('dist/allmende.js'))
