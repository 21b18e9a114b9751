import type { FC } from 'hono/jsx'
import { say } from '#foundation/text/catalogue.ts'
import { Checkbox, RadioGroup, Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { HiddenInput } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import type { Vote } from '../queries.ts'
import { kinds, type VoteOption } from '../rules/vote.ts'
import { majorityOf, rowIds } from '../set-up-input.ts'
import { kindWords, staffVoteTexts } from '../texts/staff.ts'

/** Before it begins: everything. */
export const Everything: FC<{ of: Vote | undefined }> = ({ of: vote }) => {
  const { language } = useVisit()
  const t = staffVoteTexts(language)
  const asked = vote?.asked
  const number = (value: number | null | undefined) => (value ? String(value) : undefined)
  return (
    <>
      <Checkbox name="notStatutory" label={t.statutory} hint={t.statutoryHint} checked={vote !== undefined} />
      <Section title={t.what} id="frage">
        <TextInput name="question" label={t.question} value={asked?.question.de} maxlength={300} />
        <TextInput name="questionEn" label={t.questionEn} value={asked?.question.en} maxlength={300} optional />
        <RadioGroup
          name="kind"
          label={t.kind}
          value={asked?.kind}
          choices={kinds.map((kind) => ({ value: kind, label: say(kindWords[kind], language) }))}
        />
      </Section>
      <Section title={t.options} id="moeglichkeiten">
        <p>{t.optionsHint}</p>
        <Options of={asked?.options ?? []} fresh={asked?.options.length ? 2 : 4} />
      </Section>
      <Section title={t.rules} id="regeln">
        <TextInput
          name="most"
          label={t.most}
          inputmode="numeric"
          wide="short"
          maxlength={2}
          optional
          value={asked?.kind === 'several' ? number(asked.most) : undefined}
        />
        <TextInput
          name="perOption"
          label={t.perOption}
          inputmode="numeric"
          wide="short"
          maxlength={3}
          optional
          value={asked?.kind === 'points' ? number(asked.perOption) : undefined}
        />
        <TextInput
          name="inAll"
          label={t.inAll}
          hint={t.inAllHint}
          inputmode="numeric"
          wide="short"
          maxlength={4}
          optional
          value={number(asked?.inAll)}
        />
        <Select
          name="majority"
          label={t.majority}
          value={majorityOf(asked?.rule ?? null)}
          choices={[
            { value: 'half', label: t.half },
            { value: 'two-thirds', label: t.twoThirds },
            { value: 'three-quarters', label: t.threeQuarters },
          ]}
        />
        <TextInput
          name="turnout"
          label={t.turnout}
          inputmode="numeric"
          wide="short"
          maxlength={3}
          optional
          value={number(asked?.rule?.turnout?.part)}
        />
        <TextInput
          name="approval"
          label={t.approval}
          inputmode="numeric"
          wide="short"
          maxlength={3}
          optional
          value={number(asked?.rule?.approval?.part)}
        />
        <TextInput
          name="entitled"
          label={t.entitled}
          hint={t.entitledHint}
          inputmode="numeric"
          wide="medium"
          maxlength={8}
          optional
          value={number(asked?.entitled)}
        />
        <Checkbox name="blank" label={t.blank} checked={asked?.blank} optional />
      </Section>
      <Section title={t.secrecy} id="geheim">
        <RadioGroup
          name="secret"
          label={t.secrecy}
          value={vote && !vote.secret ? 'open' : 'secret'}
          choices={[
            { value: 'secret', label: t.secret, hint: t.secretHint },
            { value: 'open', label: t.open, hint: t.openHint },
          ]}
        />
        <EntryDays days={vote?.entryDays ?? 2} />
      </Section>
    </>
  )
}

/** While people vote: words only. Everything else travels along as it is. */
export const WordsOnly: FC<{ of: Vote }> = ({ of: vote }) => {
  const { language } = useVisit()
  const t = staffVoteTexts(language)
  const { asked } = vote
  return (
    <>
      <HiddenInput name="notStatutory" value="yes" />
      <HiddenInput name="kind" value={asked.kind} />
      <HiddenInput name="majority" value={majorityOf(asked.rule)} />
      <HiddenInput name="secret" value={vote.secret ? 'secret' : 'open'} />
      <TextInput name="question" label={t.question} value={asked.question.de} maxlength={300} />
      <TextInput name="questionEn" label={t.questionEn} value={asked.question.en} maxlength={300} optional />
      <Options of={asked.options} fresh={0} />
      {!vote.countedOn && <EntryDays days={vote.entryDays} />}
      {vote.countedOn && <HiddenInput name="entryDays" value={vote.entryDays} />}
      <TextInput name="reason" label={t.reason} hint={t.reasonHint} maxlength={300} optional />
    </>
  )
}

const EntryDays: FC<{ days: number }> = ({ days }) => {
  const t = staffVoteTexts(useVisit().language)
  return (
    <TextInput
      name="entryDays"
      label={t.entryDays}
      hint={t.entryDaysHint}
      inputmode="numeric"
      wide="short"
      maxlength={2}
      value={String(days)}
    />
  )
}

/** A row for every option there is, and some empty ones. */
const Options: FC<{ of: readonly VoteOption[]; fresh: number }> = ({ of, fresh }) => {
  const { language } = useVisit()
  const t = staffVoteTexts(language)
  return (
    <>
      {rowIds(of, fresh).map((id, index) => {
        const option = of.find((one) => one.id === id)
        const name = `o-${id}`
        return (
          <>
            <TextInput
              name={`${name}-de`}
              label={t.option(index + 1)}
              value={option?.words.de}
              maxlength={200}
              optional
            />
            <TextInput
              name={`${name}-about`}
              label={t.about(index + 1)}
              value={option?.about.de}
              maxlength={600}
              optional
            />
            <Details summary={t.english(index + 1)}>
              <TextInput name={`${name}-en`} label={t.optionEn} value={option?.words.en} maxlength={200} optional />
              <TextInput name={`${name}-aboutEn`} label={t.aboutEn} value={option?.about.en} maxlength={600} optional />
            </Details>
          </>
        )
      })}
    </>
  )
}
