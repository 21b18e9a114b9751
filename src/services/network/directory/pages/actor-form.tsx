import type { FC } from 'hono/jsx'
import { stateNames } from '#commons/spaces/state-rules.ts'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { DateInput, TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Columns } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { trailTo } from '../../pieces.tsx'
import { type Actor, actorKinds } from '../actor.ts'
import { directoryAddresses as addresses } from '../addresses.ts'
import { actorAt, subjectOf } from '../load.ts'
import { formTexts, kindWords, texts } from '../texts.ts'

/** A body that is no member is written down by the programme office. */
export const addActorPage = page(access, {
  address: addresses.add,
  action: 'directory.keep',
  only: 'network',
  load: async () => undefined,
  head: (_data, visit) => ({
    title: texts(visit.language).addActor,
    noIndex: true,
    trail: trailTo(visit, { to: addresses.list(), title: texts(visit.language).title }),
  }),
  view(_data, { language }) {
    const t = texts(language)
    return (
      <Article title={t.addActor}>
        <Form path={addresses.add.path} submit={t.save} cancel={addresses.list()}>
          <ActorInputs />
        </Form>
      </Article>
    )
  },
})

export const editActorPage = page(access, {
  address: addresses.edit,
  action: 'actor.write',
  only: 'network',
  load: actorAt,
  subject: subjectOf,
  head: (actor, visit) => ({
    title: texts(visit.language).edit,
    noIndex: true,
    trail: trailTo(visit, { to: addresses.actor({ akteur: actor.slug }), title: actor.name }),
  }),
  view(actor, { language }) {
    const t = texts(language)
    const at = { akteur: actor.slug }
    return (
      <Article title={t.edit} kicker={actor.name}>
        <Form path={addresses.edit.path} action={addresses.edit(at)} submit={t.save} cancel={addresses.actor(at)}>
          <HiddenInput name="version" value={actor.version} />
          <ActorInputs actor={actor} />
        </Form>
      </Article>
    )
  },
})

const ActorInputs: FC<{ actor?: Actor }> = ({ actor }) => {
  const { language } = useVisit()
  const t = formTexts(language)
  return (
    <>
      <TextInput name="name" label={t.name} value={actor?.name} maxlength={160} />
      <Select
        name="kind"
        label={t.kind}
        value={actor?.kind ?? 'municipality'}
        choices={actorKinds.map((value) => ({ value, label: say(kindWords[value], language) }))}
      />
      <TextArea name="about" label={t.about} hint={t.aboutHint} value={actor?.about} rows={6} optional />
      <Select
        name="state"
        label={t.state}
        empty={t.noState}
        value={actor?.state ?? ''}
        choices={Object.entries(stateNames).map(([value, label]) => ({ value, label }))}
        optional
      />
      <Columns as="even">
        <TextInput
          name="population"
          label={t.population}
          value={actor?.population?.toString()}
          inputmode="numeric"
          wide="short"
          optional
        />
        <DateInput name="populationOn" label={t.populationOn} value={actor?.populationOn?.toString() ?? ''} optional />
      </Columns>
      <TextInput name="web" label={t.web} value={actor?.webAddress ?? undefined} type="url" optional />
      <TextInput
        name="source"
        label={t.source}
        hint={t.sourceHint}
        value={actor?.source ?? undefined}
        maxlength={500}
        optional
      />
    </>
  )
}
