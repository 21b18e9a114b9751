import { z } from 'zod'
import { page } from '#foundation/http/route.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { Button } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { homesOf } from '../../home.ts'
import { trailTo } from '../../pieces.tsx'
import { contactAddresses as addresses } from '../addresses.ts'
import { contactBy } from '../queries.ts'
import { texts } from '../texts.ts'

/** The own entry: what one may be asked about, and the consent to be found by name. */
export const ownPage = page(access, {
  address: addresses.own,
  action: 'members.take-part',
  only: 'network',
  query: z.object({ thema: z.string().trim().max(60).catch('').default('') }),
  load: async ({ tx, space, viewer }, _params, { thema }) => ({
    thema,
    own: viewer.person ? await contactBy(tx, space.id, { person: viewer.person }) : undefined,
  }),
  head: (_data, visit) => ({
    title: texts(visit.language).ownTitle,
    noIndex: true,
    trail: trailTo(visit, { to: addresses.whoKnows(), title: texts(visit.language).title }),
  }),
  view({ own, thema }, { language, viewer }) {
    const t = texts(language)
    const homes = homesOf(viewer)
    return (
      <Article title={t.ownTitle} lead={t.ownLead}>
        <Form path={addresses.own.path} submit={own ? t.save : t.agree} cancel={addresses.whoKnows()}>
          <HiddenInput name="version" value={own?.version ?? 0} />
          {homes.length > 0 && (
            <Select
              name="home"
              label={t.home}
              empty={t.noHome}
              value={own ? (own.actor?.id ?? '') : homes[0]?.id}
              choices={homes.map(({ id, name }) => ({ value: id, label: name }))}
              optional
            />
          )}
          <TextInput name="post" label={t.post} value={own?.post} maxlength={120} optional />
          <TextArea
            name="topics"
            label={t.ownTopics}
            hint={t.ownTopicsHint}
            value={[...new Set([...(own?.topics ?? []), ...(thema ? [thema] : [])])].join('\n')}
            rows={5}
          />
          <TextArea name="words" label={t.words} value={own?.words} rows={4} maxlength={1000} optional />
        </Form>
        {own && (
          <Section title={t.withdraw} id="zurueck">
            <Form path={addresses.withdraw.path} prefix="w-">
              <p>{t.withdrawHint}</p>
              <Button look="danger">{t.withdraw}</Button>
            </Form>
          </Section>
        )}
      </Article>
    )
  },
})
