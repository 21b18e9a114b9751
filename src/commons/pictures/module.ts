import { sql } from 'kysely'
import { isStaff } from '#commons/access/rules.ts'
import type { DeskPart, Everything, Module } from '#commons/manifest.ts'
import { access } from './access.ts'
import { addresses } from './addresses.ts'
import { pictureCommands } from './commands/change-picture.ts'
import { uploadPicture } from './commands/upload.ts'
import { deeds } from './deeds.ts'
import { removeFiles, sweepPending } from './jobs.ts'
import { namedPicture } from './named.ts'
import { consentPage } from './pages/consent.tsx'
import { libraryPage, uploadPage } from './pages/library.tsx'
import { picturePage } from './pages/picture.tsx'
import { claimShown, leavingPictures } from './people-shown.ts'
import { personal } from './personal.ts'
import { publicPicture } from './queries.ts'
import { pictureFile } from './serve.ts'
import { texts } from './texts.ts'

/** Pictures of a place, with rights, and with the people on them. */
export function picturesModule(everything: Everything): Module {
  return {
    id: 'pictures',
    folder: 'commons/pictures',
    access: [access],
    routes: [
      pictureFile,
      libraryPage,
      uploadPage,
      uploadPicture,
      picturePage,
      ...pictureCommands(everything),
      consentPage,
    ],
    desk: [picturesOnDesk],
    tasks: [
      {
        label: { de: texts('de').title, en: texts('en').title },
        address: addresses.library(),
        may: ({ viewer }) => isStaff(viewer, 'editor'),
        tool: 'work',
      },
    ],
    personal,
    deeds,
    named: [namedPicture],
    claim: claimShown,
    leaving: leavingPictures(everything),
    freeText: [
      {
        table: 'pictures.picture',
        name: { de: 'Bild', en: 'Picture' },
        key: ['id'],
        columns: ['alt', 'author'],
        address: { of: ['id'], make: ({ id = '' }) => addresses.picture({ picture: id }) },
      },
    ],
    jobs: [removeFiles, sweepPending],
  }
}

/** Pictures that nobody may see, because somebody on them has not agreed, or no longer does. */
const picturesOnDesk: DeskPart = {
  id: 'pictures.consent',
  title: { de: texts('de').deskTitle, en: texts('en').deskTitle },
  may: ({ viewer }) => isStaff(viewer, 'editor'),
  async load({ tx, space, language }) {
    const { rows } = await sql<{ id: string; alt: string; withdrawn: boolean; since: Temporal.Instant }>`
      select p.id, p.alt, p.updated_at as since, exists (select from pictures.person_shown s
        where s.space_id = p.space_id and s.picture_id = p.id and (s.withdrawn_at is not null or s.name = '')) as withdrawn
      from pictures.picture p where p.space_id = ${space.id} and p.state = 'ready' and p.shows_people and not ${publicPicture}
      order by p.updated_at desc limit 20`.execute(tx)
    const t = texts(language)
    return rows.map(({ id, alt, withdrawn, since }) => ({
      title: alt,
      href: addresses.picture({ picture: id }),
      since,
      note: withdrawn ? t.stateWithdrawn : t.stateConsentMissing,
      urgent: withdrawn,
    }))
  },
}
