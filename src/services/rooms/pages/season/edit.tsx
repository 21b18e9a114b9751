import type { FC } from 'hono/jsx'
import { isStaff } from '#commons/access/rules.ts'
import { type Criterion, criteria } from '#engines/allocation/types.ts'
import { page } from '#foundation/http/route.ts'
import { Checkbox, Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { DateInput, TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Columns, Section, Stack } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { providers } from '../../offers/provider-queries.ts'
import { ownProviders } from '../../rights.ts'
import type { Season } from '../../season/season.ts'
import { criterionPlaces } from '../../season/season-input.ts'
import { criterionNames } from '../../texts/season-lines.ts'
import { staffTexts } from '../../texts/season-staff.ts'
import { loadSeason, seasonSubject, seasonTrail, staffTrail } from './parts.tsx'

/** What most municipalities want: everybody one slot first, then groups, then the lot. */
const usual: readonly Criterion[] = ['one-before-two', 'priority', 'lot']

export const addSeasonPage = page(access, {
  address: addresses.addSeason,
  action: 'season.start',
  async load(work) {
    const editor = isStaff(work.viewer, 'editor')
    return { editor, choosable: editor ? await providers(work) : ownProviders(work.viewer) }
  },
  head: (_data, visit) => ({
    title: staffTexts(visit.language).addTitle,
    trail: seasonTrail(visit),
    noIndex: true,
  }),
  view({ editor, choosable }, { language }) {
    const t = staffTexts(language)
    return (
      <Article title={t.addTitle}>
        <Form path={addresses.addSeason.path} submit={t.saveAdd} cancel={addresses.seasons()}>
          <Select
            name="provider"
            label={t.whose}
            value={editor ? undefined : choosable[0]?.id}
            empty={editor ? t.whoseDistrict : undefined}
            optional={editor}
            choices={choosable.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Inputs />
        </Form>
      </Article>
    )
  },
})

export const editSeasonPage = page(access, {
  address: addresses.editSeason,
  action: 'season.keep',
  load: loadSeason,
  subject: seasonSubject,
  head: ({ season }, visit) => ({
    title: staffTexts(visit.language).editTitle,
    trail: staffTrail(visit, season, staffTexts(visit.language).manage),
    noIndex: true,
  }),
  view({ season }, { language }) {
    const t = staffTexts(language)
    return (
      <Article title={t.editTitle} kicker={season.title}>
        <Form
          path={addresses.editSeason.path}
          action={addresses.editSeason({ season: season.id })}
          submit={t.save}
          cancel={addresses.manageSeason({ season: season.id })}
        >
          <HiddenInput name="version" value={season.version} />
          <Inputs of={season} />
        </Form>
      </Article>
    )
  },
})

const Inputs: FC<{ of?: Season }> = ({ of }) => {
  const { language } = useVisit()
  const t = staffTexts(language)
  const order = of?.criteria ?? usual
  return (
    <>
      <TextInput name="title" label={t.name} hint={t.nameHint} value={of?.title} maxlength={120} />
      <TextArea name="words" label={t.words} hint={t.wordsHint} value={of?.words} rows={5} maxlength={8000} optional />
      <Section title={t.windowTitle} id="frist">
        <Columns as="even">
          <DateInput name="opensOn" label={t.opensOn} value={of?.opensOn.toString()} />
          <DateInput name="closesOn" label={t.closesOn} value={of?.closesOn.toString()} />
        </Columns>
      </Section>
      <Section title={t.seasonTitle} id="saison">
        <Columns as="even">
          <DateInput name="firstDay" label={t.opensOn} value={of?.firstDay.toString()} />
          <DateInput name="lastDay" label={t.closesOn} value={of?.lastDay.toString()} />
        </Columns>
        <Checkbox name="skipHolidays" label={t.skipHolidays} checked={of?.skipHolidays ?? true} optional />
        <Checkbox
          name="skipSchoolHolidays"
          label={t.skipSchoolHolidays}
          checked={of?.skipSchoolHolidays ?? false}
          optional
        />
      </Section>
      <Section title={t.criteriaTitle} id="kriterien">
        <p>{t.criteriaHint}</p>
        <Stack>
          {criterionPlaces.map((at) => (
            <Select
              name={`criterion${at}`}
              label={t.criterion(at)}
              value={order[at - 1]}
              empty={at > 1 ? t.noCriterion : undefined}
              optional={at > 1}
              choices={criteria.map((value) => ({ value, label: criterionNames(language)[value] }))}
            />
          ))}
        </Stack>
        <TextArea
          name="priorities"
          label={t.priorities}
          hint={t.prioritiesHint}
          value={of?.priorities.join('\n')}
          rows={4}
          optional
        />
        <Checkbox
          name="choicesStay"
          label={t.choicesStay}
          hint={t.choicesStayHint}
          checked={of?.choicesStay ?? false}
          optional
        />
      </Section>
    </>
  )
}
