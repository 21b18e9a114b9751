import { accountsModule } from './accounts/module.ts'
import { personal as auditPersonal } from './audit/personal.ts'
import { deskModule } from './desk/module.ts'
import { frontModule } from './front/module.tsx'
import { inboxModule } from './inbox/module.ts'
import type { Everything, Module } from './manifest.ts'
import { moderationModule } from './moderation/module.ts'
import { picturesModule } from './pictures/module.ts'
import { privacyModule } from './privacy/module.ts'
import { copyPublished } from './publication/copy-published.ts'
import { wordingText } from './translations/free-text.ts'

/** All parts of commons. Those that draw from every module get the whole house. */
export function commons(everything: Everything): readonly Module[] {
  return [
    frontModule(everything),
    accountsModule(everything),
    picturesModule(everything),
    moderationModule(everything),
    privacyModule(everything),
    deskModule(everything),
    { id: 'audit', folder: 'commons/audit', routes: [], access: [], personal: auditPersonal },
    { id: 'translations', folder: 'commons/translations', routes: [], access: [], freeText: [wordingText] },
    inboxModule(everything),
    { id: 'publication', folder: 'commons/publication', routes: [], access: [], jobs: [copyPublished] },
  ]
}
