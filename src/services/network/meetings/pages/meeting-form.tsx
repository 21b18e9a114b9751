import type { FC } from 'hono/jsx'
import { GatheringFields } from '#commons/gatherings/gathering-fields.tsx'
import { inputOf } from '#commons/gatherings/save-gathering.ts'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { RadioGroup, Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { ConfirmForm, Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { actorChoices } from '../../directory/queries.ts'
import { trailTo } from '../../pieces.tsx'
import { audienceWords } from '../../texts.ts'
import { meetingAddresses as addresses } from '../addresses.ts'
import { meetingAt, subject } from '../load.ts'
import { forms, type Meeting, meetingAudiences } from '../meeting.ts'
import { staffTexts } from '../texts/staff.ts'
import { formWords, texts } from '../texts/texts.ts'

type Choices = readonly { readonly id: string; readonly name: string }[]

export const planPage = page(access, {
  address: addresses.plan,
  action: 'exchange.arrange',
  only: 'network',
  load: async ({ tx, space }) => ({ actors: await actorChoices(tx, space.id) }),
  head: (_data, visit) => ({
    title: staffTexts(visit.language).plan,
    noIndex: true,
    trail: trailTo(visit, { to: addresses.list(), title: texts(visit.language).title }),
  }),
  view({ actors }, { language }) {
    const t = staffTexts(language)
    return (
      <Article title={t.plan} lead={t.planLead}>
        <Form path={addresses.plan.path} submit={t.save} cancel={addresses.list()}>
          <MeetingInputs actors={actors} />
        </Form>
      </Article>
    )
  },
})

export const editPage = page(access, {
  address: addresses.edit,
  action: 'meeting.run',
  only: 'network',
  load: async (work, params) => ({
    ...(await meetingAt(work, params)),
    actors: await actorChoices(work.tx, work.space.id),
  }),
  subject,
  head: ({ meeting }, visit) => ({
    title: texts(visit.language).edit,
    noIndex: true,
    trail: trailTo(visit, { to: addresses.meeting({ treff: meeting.slug }), title: meeting.title }),
  }),
  view({ meeting, actors }, { language }) {
    const t = staffTexts(language)
    const at = { treff: meeting.slug }
    return (
      <Article title={meeting.title} kicker={texts(language).edit}>
        <Form path={addresses.edit.path} action={addresses.edit(at)} submit={t.save} cancel={addresses.meeting(at)}>
          <HiddenInput name="version" value={meeting.version} />
          <MeetingInputs meeting={meeting} actors={actors} />
        </Form>
        {meeting.state === 'draft' && (
          <Section title={t.publish} id="veroeffentlichen">
            <Form path={addresses.publish.path} action={addresses.publish(at)} prefix="p-">
              <p>{t.publishHint}</p>
              <Button>{t.publish}</Button>
            </Form>
          </Section>
        )}
        {meeting.state === 'published' && meeting.gathering.state !== 'cancelled' && (
          <ActionLink to={addresses.cancel(at)} look="second">
            {t.cancel}
          </ActionLink>
        )}
      </Article>
    )
  },
})

/** Asks for the reason before a meeting is called off. */
export const cancelPage = page(access, {
  address: addresses.cancel,
  action: 'meeting.run',
  only: 'network',
  load: meetingAt,
  subject,
  head: ({ meeting }, visit) => ({
    title: staffTexts(visit.language).cancel,
    noIndex: true,
    trail: trailTo(visit, { to: addresses.meeting({ treff: meeting.slug }), title: meeting.title }),
  }),
  view({ meeting }, { language }) {
    const t = staffTexts(language)
    const at = { treff: meeting.slug }
    return (
      <Article title={t.cancel} kicker={meeting.title} lead={t.cancelHint}>
        <ConfirmForm
          path={addresses.cancel.path}
          action={addresses.cancel(at)}
          deed={t.cancel}
          cancel={addresses.edit(at)}
          danger
        >
          <TextArea name="reason" label={t.reason} rows={2} maxlength={500} />
        </ConfirmForm>
      </Article>
    )
  },
})

const MeetingInputs: FC<{ meeting?: Meeting; actors: Choices }> = ({ meeting, actors }) => {
  const { language } = useVisit()
  const t = staffTexts(language)
  const bodies = actors.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <Section title={t.what} id="was">
        <TextInput name="title" label={t.fieldTitle} value={meeting?.title} maxlength={160} />
        <RadioGroup
          name="form"
          label={t.form}
          value={meeting?.form ?? 'meeting'}
          choices={forms.map((value) => ({ value, label: say(formWords[value], language) }))}
        />
        <TextInput
          name="number"
          label={t.number}
          value={meeting?.number?.toString()}
          inputmode="numeric"
          wide="short"
          optional
        />
        <TextArea name="lead" label={t.fieldLead} value={meeting?.lead} rows={2} maxlength={600} optional />
        <TextArea name="body" label={t.body} value={meeting?.body} rows={8} optional />
        <Select name="host" label={t.host} empty={t.nobody} value={meeting?.host?.id ?? ''} choices={bodies} optional />
        <RadioGroup
          name="audience"
          label={t.audience}
          value={meeting?.audience ?? 'members'}
          choices={meetingAudiences.map((value) => ({
            value,
            label: say(audienceWords[value].name, language),
            hint: say(audienceWords[value].hint, language),
          }))}
        />
      </Section>
      <GatheringFields value={meeting && inputOf(meeting.gathering)} />
      <Section title={t.next} id="naechstes">
        <p>{t.nextHint}</p>
        <Select
          name="nextHost"
          label={t.nextHost}
          empty={t.nobody}
          value={meeting?.nextHost?.id ?? ''}
          choices={bodies}
          optional
        />
        <TextInput
          name="nextMonth"
          label={t.nextMonth}
          hint="2027-03"
          value={meeting?.nextMonth?.toString().slice(0, 7)}
          wide="medium"
          optional
        />
        <TextInput name="nextWords" label={t.nextWords} value={meeting?.nextWords} maxlength={300} optional />
      </Section>
      <TextInput
        name="source"
        label={t.source}
        hint={t.sourceHint}
        value={meeting?.source ?? undefined}
        maxlength={500}
        optional
      />
    </>
  )
}
