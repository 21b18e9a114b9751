import type { FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { homesOf } from '../../home.ts'
import { trailTo } from '../../pieces.tsx'
import { campAddresses as addresses } from '../addresses.ts'
import { daytimes, type Session } from '../camp.ts'
import { campAt, ownSessionAt, whose } from '../load.ts'
import { texts } from '../texts.ts'

/** A title is enough. */
export const addPage = page(access, {
  address: addresses.add,
  action: 'programme.own',
  only: 'network',
  load: campAt,
  head: ({ meeting }, visit) => ({
    title: texts(visit.language).add,
    noIndex: true,
    trail: trailTo(visit, { to: addresses.sessions({ treff: meeting.slug }), title: meeting.title }),
  }),
  view({ meeting }, { language, viewer }) {
    const t = texts(language)
    const at = { treff: meeting.slug }
    const homes = homesOf(viewer)
    return (
      <Article title={t.add} kicker={meeting.title} lead={t.addLead}>
        <Form path={addresses.add.path} action={addresses.add(at)} submit={t.save} cancel={addresses.sessions(at)}>
          <SessionInputs />
          {homes.length > 0 && (
            <Select
              name="home"
              label={t.home}
              empty={t.noHome}
              value={homes[0]?.id}
              choices={homes.map(({ id, name }) => ({ value: id, label: name }))}
              optional
            />
          )}
        </Form>
      </Article>
    )
  },
})

export const editPage = page(access, {
  address: addresses.edit,
  action: 'session.write',
  only: 'network',
  load: ownSessionAt,
  subject: whose,
  head: ({ meeting, session }, visit) => ({
    title: texts(visit.language).edit,
    noIndex: true,
    trail: trailTo(visit, { to: addresses.session({ treff: meeting.slug, runde: session.id }), title: session.title }),
  }),
  view({ meeting, session }, { language }) {
    const t = texts(language)
    const at = { treff: meeting.slug, runde: session.id }
    return (
      <Article title={session.title} kicker={t.edit}>
        <Form path={addresses.edit.path} action={addresses.edit(at)} submit={t.save} cancel={addresses.session(at)}>
          <HiddenInput name="version" value={session.version} />
          <SessionInputs session={session} />
        </Form>
      </Article>
    )
  },
})

const SessionInputs: FC<{ session?: Session }> = ({ session }) => {
  const t = texts(useVisit().language)
  return (
    <>
      <TextInput name="title" label={t.title} value={session?.title} maxlength={140} />
      <TextArea name="lead" label={t.lead} value={session?.lead} rows={3} maxlength={2000} optional />
      <TextArea name="questions" label={t.questions} hint={t.onePerLine} value={session?.questions} rows={3} optional />
      <TextArea
        name="topics"
        label={t.topics}
        hint={t.topicsHint}
        value={session?.topics.join('\n')}
        rows={2}
        optional
      />
      <Select
        name="daytime"
        label={t.daytime}
        hint={t.daytimeHint}
        empty={t.anyTime}
        value={session?.daytime ?? ''}
        choices={daytimes.map((value) => ({ value, label: t[value] }))}
        optional
      />
      <TextInput name="wishes" label={t.wishes} hint={t.wishesHint} value={session?.wishes} maxlength={200} optional />
    </>
  )
}
