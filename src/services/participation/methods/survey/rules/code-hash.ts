import { createHash } from 'node:crypto'

/** What is kept of a sheet's code; 60 random bits need no slow hash. */
export const codeHash = (code: string): Buffer => createHash('sha256').update(`survey ${code}`).digest()
