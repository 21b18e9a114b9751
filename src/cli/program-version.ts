import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '#foundation/config/project-root.ts'

/** Version of this program, from package.json. */
export const programVersion: string = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')).version
