import { goTo } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { editPage, loadEvent, subjectOf } from '../pages/edit.tsx'
import { copyEvent as copyOf } from '../save-event.ts'
import { notices, texts } from '../texts.ts'

/** Next month again: a draft with everything but the day. */
export const copyEvent = form(access, {
  address: addresses.copy,
  action: 'event.write',
  fields: {},
  page: editPage,
  load: loadEvent,
  subject: subjectOf,
  async run(work, _input, event) {
    const slug = await copyOf(work, work.viewer.person as string, event, texts('de').copyOf(event.title).slice(0, 160))
    return goTo(addresses.edit({ event: slug }), notices.copied)
  },
})
