import { z } from 'zod'
import { page } from '#foundation/http/route.ts'
import { Form } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { trailTo } from '../../pieces.tsx'
import { contactAddresses as addresses } from '../addresses.ts'
import { contactAt } from '../load.ts'
import { texts } from '../texts.ts'

/** Asking for an introduction: about what, and how one can be reached. */
export const introducePage = page(access, {
  address: addresses.introduce,
  action: 'members.take-part',
  only: 'network',
  query: z.object({ zu: z.string().trim().max(100).catch('').default('') }),
  load: async (work, params, { zu }) => ({ contact: await contactAt(work, params), about: zu }),
  head: (_data, visit) => ({
    title: texts(visit.language).introduce,
    noIndex: true,
    trail: trailTo(visit, { to: addresses.whoKnows(), title: texts(visit.language).title }),
  }),
  view({ contact, about }, { language, viewer }) {
    const t = texts(language)
    if (contact.person === viewer.person) return <Article title={t.introduce} lead={t.self} />
    const at = { kontakt: contact.id }
    return (
      <Article title={t.introduceOf(contact.name)} lead={t.introduceLead(contact.name)}>
        <Form
          path={addresses.introduce.path}
          action={addresses.introduce(at)}
          submit={t.send}
          cancel={addresses.whoKnows({ q: about })}
        >
          <TextInput name="about" label={t.about} value={about || contact.topics[0]} maxlength={120} />
          <TextArea name="message" label={t.message} hint={t.messageHint} rows={5} maxlength={2000} />
          <TextInput name="reach" label={t.reach} hint={t.reachHint(contact.name)} maxlength={200} />
        </Form>
      </Article>
    )
  },
})
