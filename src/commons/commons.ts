import { accountsModule } from './accounts/module.ts'
import { frontModule } from './front/module.tsx'
import type { Everything, Module } from './manifest.ts'
import { copyPublished } from './publication/copy-published.ts'

/** All parts of commons. Those that draw from every module get the whole house. */
export function commons(everything: Everything): readonly Module[] {
  return [
    frontModule(everything),
    accountsModule(everything),
    // The inbox module takes this place. Until then what is told waits in its tables; only the queues have to be there.
    {
      id: 'inbox',
      folder: 'commons/inbox',
      routes: [],
      access: [],
      jobs: ['inbox.mail', 'inbox.notify'].map((queue) => ({ queue, run: async () => {} })),
    },
    { id: 'publication', folder: 'commons/publication', routes: [], access: [], jobs: [copyPublished] },
  ]
}
