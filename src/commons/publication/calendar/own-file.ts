import { missing } from '#foundation/http/problems.ts'
import { api } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import type { Everything } from '../../manifest.ts'
import { enterAs } from '../../spaces/enter-as.ts'
import { prefixOf } from '../../spaces/find-space.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import type { Entry } from '../formats/entry.ts'
import { calendar, calendarType } from '../formats/icalendar.ts'
import { texts } from '../texts.ts'
import { ownerOf } from './own-address.ts'

/**
 * A person's own calendar, for their calendar program: what modules say the person registered for, in every space where
 * they left something. Who knows the address reads it; wrong and revoked ones are not there.
 */
export function ownCalendarFile({ modules }: Everything) {
  return api(access, {
    address: addresses.ownCalendarFile,
    action: 'entry.read',
    house: true,
    async answer(work, { file }) {
      const token = /^([\w-]{32})\.ics$/.exec(file)?.[1] ?? missing()
      const owner = (await ownerOf(work.tx, token)) ?? missing()
      const entries: Entry[] = []
      for (const space of owner.spaces) {
        await enterAs(work.tx, space.id, owner.person)
        const prefix = prefixOf(space, work.url.host)
        const urlOf = (local: string) => work.origin + hrefFor(work, local, { space: { prefix } })
        for (const { ownCalendar } of modules()) {
          if (ownCalendar)
            entries.push(...(await ownCalendar(work.tx, { person: owner.person, language: work.language, urlOf })))
        }
      }
      const text = calendar(entries, { title: texts(work.language).ownTitle, url: work.origin + work.url.pathname })
      return new Response(text, {
        headers: {
          'content-type': calendarType,
          'cache-control': 'private, no-cache',
          'referrer-policy': 'no-referrer',
          'x-robots-tag': 'noindex',
          'x-content-type-options': 'nosniff',
        },
      })
    },
  })
}
