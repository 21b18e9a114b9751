import type { FC } from 'hono/jsx'
import { Checkbox, CheckboxGroup, RadioGroup, Select } from '../choices.tsx'
import { useVisit, VisitContext } from '../context.ts'
import { FileInput } from '../file-input.tsx'
import { Filters, Form, HiddenInput } from '../form.tsx'
import { DateInput, DateTimeInput, PasswordInput, TextArea, TextInput, TimeInput } from '../inputs.tsx'
import { Columns, Section } from '../layout.tsx'
import { styleGuideTexts } from './texts.ts'

const here = { href: '#inhalt' }

/** All inputs: empty, filled, disabled, and as they come back with problems. */
export const Forms: FC = () => {
  const visit = useVisit()
  const t = styleGuideTexts(visit.language)
  const cameBack = {
    ...visit,
    attempt: {
      form: '/stilbuch/zurueck',
      values: {
        name: 'Anke Sommer',
        email: 'anke.sommer@',
        message: '',
        needs: ['loop'],
        place: '',
        from: '2026-02-30',
        at: '25:00',
      },
      problems: {
        email: t.emailProblem,
        message: t.messageProblem,
        place: t.municipalityProblem,
        from: t.beginsProblem,
        how: t.howProblem,
        consent: t.consentProblem,
      },
    },
  }
  return (
    <>
      <Section title={t.forms} id="forms" ruled>
        <Filters to={here} reset={here} active={2}>
          <TextInput name="f-q" label={t.name} optional type="search" />
          <Select name="f-kind" label={t.kind} optional empty={t.allKinds} choices={kinds(t)} />
        </Filters>
        <Inputs path="/stilbuch/formular" prefix="a-" />
      </Section>
      <Section title={t.formsWrong} id="forms-wrong" ruled>
        <VisitContext.Provider value={cameBack}>
          <Inputs path="/stilbuch/zurueck" prefix="b-" />
        </VisitContext.Provider>
      </Section>
    </>
  )
}

type Words = ReturnType<typeof styleGuideTexts>

const kinds = (t: Words) => [
  { value: 'event', label: t.events },
  { value: 'news', label: t.news },
]

const Inputs: FC<{ path: string; prefix: string }> = ({ path, prefix }) => {
  const t = styleGuideTexts(useVisit().language)
  return (
    <Form path={path} prefix={prefix} files submit={t.send} cancel={here} class="form wide-form">
      <HiddenInput name="event" value="42" />
      <Columns as="even">
        <div class="form">
          <TextInput name="name" label={t.name} autocomplete="name" />
          <TextInput name="email" label={t.email} hint={t.emailHint} type="email" autocomplete="email" />
          <TextArea name="message" label={t.message} maxlength={500} />
          <PasswordInput name="password" label={t.password} hint={t.passwordHint} use="new-password" />
          <Select name="place" label={t.municipality} choices={[{ group: 'Sommerau', choices: kinds(t) }]} />
          <TextInput name="off" label={t.switchedOff} value={t.notNow} disabled />
        </div>
        <div class="form">
          <DateTimeInput dateName="from" timeName="at" label={t.begins} date="2026-11-28" time="14:00" timeOptional />
          <DateInput name="day" label={t.day} optional />
          <TimeInput name="time" label={t.time} optional />
          <TextInput
            name="persons"
            label={t.persons}
            type="number"
            inputmode="numeric"
            min={1}
            max={20}
            wide="short"
            value="1"
          />
          <RadioGroup
            name="how"
            label={t.how}
            choices={[
              { value: 'here', label: t.onSite, hint: t.onSiteHint },
              { value: 'online', label: t.online },
              { value: 'no', label: t.notNow, disabled: true },
            ]}
          />
          <CheckboxGroup
            name="needs"
            label={t.needs}
            hint={t.needsHint}
            optional
            values={['sign']}
            choices={[
              { value: 'sign', label: t.signLanguage },
              { value: 'loop', label: t.loop },
              { value: 'wheelchair', label: t.wheelchair },
            ]}
          />
          <Checkbox name="consent" label={t.consent} />
          <FileInput name="picture" label={t.picture} accept="image/*" types={t.pictureTypes} most="10 MB" optional />
        </div>
      </Columns>
    </Form>
  )
}
