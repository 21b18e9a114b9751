import { accountsModule } from './accounts/module.ts'
import { auditModule } from './audit/module.ts'
import { deskModule } from './desk/module.ts'
import { documentsModule } from './documents/module.ts'
import { fairModule } from './fair/module.ts'
import { frontModule } from './front/module.tsx'
import { gatheringsModule } from './gatherings/module.ts'
import { inboxModule } from './inbox/module.ts'
import { linksModule } from './links/module.ts'
import type { Everything, Module } from './manifest.ts'
import { mapsModule } from './maps/module.ts'
import { moderationModule } from './moderation/module.ts'
import { organisationsModule } from './organisations/module.ts'
import { picturesModule } from './pictures/module.ts'
import { privacyModule } from './privacy/module.ts'
import { publicationModule } from './publication/module.ts'
import { residentsModule } from './residents/module.ts'
import { responsesModule } from './responses/module.ts'
import { spacesModule } from './spaces/module.ts'
import { wordingText } from './translations/free-text.ts'

/** All parts of commons. Those that draw from every module get the whole house. */
export function commons(everything: Everything): readonly Module[] {
  return [
    frontModule(everything),
    accountsModule(everything),
    spacesModule(everything),
    organisationsModule(everything),
    gatheringsModule(everything),
    publicationModule(everything),
    mapsModule,
    picturesModule(everything),
    moderationModule(everything),
    privacyModule(everything),
    deskModule(everything),
    auditModule(everything),
    { id: 'translations', folder: 'commons/translations', routes: [], access: [], freeText: [wordingText] },
    inboxModule(everything),
    linksModule(everything),
    responsesModule(everything),
    documentsModule,
    residentsModule,
    fairModule,
  ]
}
