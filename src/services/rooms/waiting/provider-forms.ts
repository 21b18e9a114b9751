import { sql } from 'kysely'
import {
  checkbox,
  id,
  longText,
  optionalLongText,
  optionalMail,
  optionalText,
  text,
  wholeNumber,
} from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { waysSubject } from '../pages/keys/ways.tsx'
import { enterWaitingPage } from '../pages/waiting/enter.tsx'
import { entrySubject, settledEntry, waitingRequestPage } from '../pages/waiting/request.tsx'
import { loadRule, waitingRulePage } from '../pages/waiting/rule.tsx'
import { resourceById } from '../queries.ts'
import { offeredBy } from '../rights.ts'
import { waitingNotices as notices } from '../texts/waiting-notices.ts'
import { leaveList } from './answer.ts'
import { enlist, wishedFields, wishedSpan } from './enlist.ts'
import { waitingById } from './waiting-queries.ts'
import { tellWaiting } from './waiting-telling.ts'

/** Puts somebody on the list who has called: they need no second mail to confirm, and whoever may book does not bind the provider. */
export const enterWaitingForm = form(access, {
  address: addresses.enterWaiting,
  action: 'resource.offer',
  page: enterWaitingPage,
  fields: {
    resource: id(),
    ...wishedFields,
    name: text(120),
    phone: optionalText(40),
    mail: optionalMail(),
    words: optionalLongText(500),
  },
  async run(work, input) {
    const resource = found(await resourceById(work.tx, work.space.id, input.resource))
    const own = offeredBy(work.viewer)
    if (own && !own.includes(resource.organisation ?? '')) refuse(notices.notYourRoom, 'resource')
    if (!input.phone && !input.mail) refuse(notices.reachMissing, 'phone')
    const span = await wishedSpan(work, resource, input, 'organisation')
    const waiting = await enlist(work, resource, span, input, {
      person: null,
      name: input.name,
      mail: input.mail,
      phone: input.phone,
      organisation: null,
      enteredBy: 'provider',
      words: input.words ?? '',
    })
    await tellWaiting(work, found(await waitingById(work, waiting)), resource, 'listed')
    return goTo(addresses.waitingRequest({ waiting }), notices.entered)
  },
})

/** Takes somebody off the list; they read why. */
export const removeWaitingForm = form(access, {
  address: addresses.removeWaiting,
  action: 'booking.settle',
  page: waitingRequestPage,
  fields: { reason: longText(500) },
  load: (work, params) => settledEntry(work, params, true),
  subject: entrySubject,
  async run(work, { reason }, { waiting, resource }) {
    await leaveList(work, waiting, 'removed', reason)
    await tellWaiting(work, { ...waiting, state: 'removed', reason }, resource, 'removed')
    const told = waiting.person !== null || waiting.mail !== null
    return goTo(addresses.waitingRequest({ waiting: waiting.id }), told ? notices.removed : notices.removedUntold)
  },
})

export const waitingRuleForm = form(access, {
  address: addresses.waitingRule,
  action: 'resource.keep',
  page: waitingRulePage,
  fields: { open: checkbox(), answerHours: wholeNumber(1, 168) },
  load: loadRule,
  subject: waysSubject,
  async run(work, { open, answerHours }, { resource }) {
    await sql`
      insert into rooms.waiting_rule (space_id, resource_id, open, answer_hours) values (${work.space.id}, ${resource.id}, ${open}, ${answerHours})
      on conflict (space_id, resource_id) do update set open = excluded.open, answer_hours = excluded.answer_hours, version = waiting_rule.version + 1`.execute(
      work.tx,
    )
    return goTo(addresses.waitingRule({ resource: resource.slug }), notices.saved)
  },
})
