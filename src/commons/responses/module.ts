import { sql } from 'kysely'
import type { Everything, Module } from '#commons/manifest.ts'
import { access } from './access.ts'
import { confirmGuestComment, takeBack, writeComment } from './commands/comment.ts'
import { markThing } from './commands/mark.ts'
import { deeds } from './deeds.ts'
import { followersJob } from './followers.ts'
import { recountJob } from './jobs.ts'
import { takeMarksBack } from './leaving.ts'
import { commentLink, commentReport, commentText } from './links.ts'
import { confirmPage } from './pages/confirm.tsx'
import { threadPage } from './pages/thread.tsx'
import { personal } from './personal.ts'
import { respondablesFrom } from './respondable.ts'

/** What people say to things of any service: threads and marks. */
export function responsesModule(everything: Everything): Module {
  respondablesFrom(() => everything.modules().flatMap(({ respondable }) => respondable ?? []))
  return {
    id: 'responses',
    folder: 'commons/responses',
    access: [access],
    personal,
    deeds,
    links: [commentLink],
    reportable: [commentReport],
    freeText: [commentText],
    jobs: [followersJob, recountJob],
    routes: [threadPage, writeComment, markThing, takeBack, confirmPage, confirmGuestComment],
    leaving: { before: takeMarksBack },
    async claim({ tx, space }, mail, person) {
      await sql`
        update responses.comment set author_id = ${person}, guest_mail = null, guest_name = null
        where space_id = ${space.id} and lower(guest_mail) = lower(${mail}) and author_id is null and state <> 'waiting'`.execute(
        tx,
      )
    },
  }
}
