import { z } from 'zod'
import { noteGuest } from '#commons/accounts/guests.ts'
import { places } from '#commons/front/addresses.ts'
import { notePresence } from '#commons/privacy/presence.ts'
import { longText, optionalMail, optionalText } from '#foundation/http/fields.ts'
import { goTo } from '#foundation/http/problems.ts'
import { form, page } from '#foundation/http/route.ts'
import { Form } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../access.ts'
import { pageNotices, pageTexts } from '../texts/pages.ts'

export const barrierPage = page(access, {
  address: places.barrier,
  action: 'barrier.report',
  query: z.object({ seite: z.string().max(300).catch('').default('') }),
  load: async (_work, _params, { seite }) => ({ place: seite }),
  head: (_data, { language }) => ({
    title: pageTexts(language).barrierTitle,
    description: pageTexts(language).barrierLead,
  }),
  view({ place }, { viewer, language }) {
    const t = pageTexts(language)
    return (
      <Article title={t.barrierTitle} lead={t.barrierLead}>
        <Form path={places.barrier.path} submit={t.barrierSend}>
          <TextArea name="what" label={t.barrierWhat} rows={6} />
          <TextInput name="place" label={t.barrierWhere} hint={t.barrierWhereHint} value={place} optional />
          <TextInput name="name" label={t.barrierName} value={viewer.name} autocomplete="name" wide="medium" optional />
          <TextInput
            name="mail"
            type="email"
            label={t.barrierMail}
            hint={t.barrierMailHint}
            autocomplete="email"
            wide="medium"
            optional
          />
        </Form>
      </Article>
    )
  },
})

export const barrierForm = form(access, {
  address: places.barrier,
  action: 'barrier.report',
  page: barrierPage,
  fields: { what: longText(5000), place: optionalText(300), name: optionalText(100), mail: optionalMail() },
  async run(work, { what, place, name, mail }) {
    const { tx, space, newId, now, viewer } = work
    await work.limit('barrier', work.clientAddress, 10, 60)
    await tx
      .insertInto('spaces.barrier_report')
      .values({
        space_id: space.id,
        id: newId(),
        what,
        place: place ?? '',
        name,
        mail,
        reported_by: viewer.person,
        reported_at: now,
        answer: null,
        answered_by: null,
        answered_at: null,
      })
      .execute()
    if (viewer.person) await notePresence(work, viewer.person, 'spaces')
    else if (mail) await noteGuest(work, mail, 'spaces')
    return goTo(places.front(), pageNotices.barrierSent)
  },
})
