import type { FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { Checkbox } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, LinkList } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { meetingToEdit, ratingToEdit, subjectOf } from '../load.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { scores } from '../notes/note.ts'
import { loadEvening, ofMeeting, resultsByIsland } from '../result/evaluation.ts'
import { staffTexts } from '../texts/staff.ts'
import { scoreWords } from '../texts/texts.ts'
import { paramsOf, trailTo } from '../trail.ts'

/** After the evening: how many came, and the ratings of each island. */
export const evaluatePage = page(access, {
  address: addresses.evaluate,
  action: 'note.enter',
  async load(work, params) {
    const at = await meetingToEdit(work, params)
    return { ...at, results: resultsByIsland(ofMeeting(await loadEvening(work, at.phase.id), at.meeting.id)) }
  },
  subject: subjectOf,
  head: (at, visit) => ({
    title: staffTexts(visit.language).evaluateTitle(at.meeting.title),
    noIndex: true,
    trail: trailTo(visit, at),
  }),
  view(at, { language }) {
    const t = staffTexts(language)
    const { meeting, results } = at
    const params = { ...paramsOf(at), meeting: meeting.slug }
    return (
      <Article title={t.evaluateTitle(meeting.title)}>
        <Form path={addresses.evaluate.path} action={addresses.evaluate(params)} submit={t.save}>
          <People of={meeting} />
        </Form>
        <Section title={t.rate} id="bewertungen">
          <LinkList
            items={results.map(({ island, raters }) => ({
              to: addresses.rate({ ...params, island: island.id }),
              title: island.title,
              note: raters > 0 ? t.rated(raters) : t.notRated,
            }))}
          />
        </Section>
        <ActionLink to={addresses.collect(params, { treffen: meeting.id })} icon="edit">
          {t.collect}
        </ActionLink>
        <ActionLink to={addresses.meeting(params)} icon="eye">
          {t.see}
        </ActionLink>
      </Article>
    )
  },
})

const People: FC<{ of: Meeting }> = ({ of: { people, peopleAbout, attended } }) => {
  const t = staffTexts(useVisit().language)
  return (
    <>
      <TextInput
        name="people"
        label={t.people}
        hint={t.peopleHint(attended)}
        inputmode="numeric"
        wide="short"
        value={people === null ? undefined : String(people)}
        maxlength={5}
        optional
      />
      <Checkbox name="about" label={t.about} checked={peopleAbout} optional />
    </>
  )
}

/** How many said each of 1 to 5 about one island. */
export const ratePage = page(access, {
  address: addresses.rate,
  action: 'note.enter',
  async load(work, params) {
    const at = await ratingToEdit(work, params)
    const results = resultsByIsland(ofMeeting(await loadEvening(work, at.phase.id), at.meeting.id))
    return { ...at, said: results.find(({ island }) => island.id === at.island.id)?.said ?? [] }
  },
  subject: subjectOf,
  head: (at, visit) => ({
    title: staffTexts(visit.language).rateTitle(at.island.title),
    noIndex: true,
    trail: trailTo(visit, at),
  }),
  view(at, { language }) {
    const t = staffTexts(language)
    const { meeting, island, said } = at
    const params = { ...paramsOf(at), meeting: meeting.slug }
    return (
      <Article title={t.rateTitle(island.title)} lead={t.rateLead} kicker={meeting.title}>
        <Form
          path={addresses.rate.path}
          action={addresses.rate({ ...params, island: island.id })}
          submit={t.save}
          cancel={addresses.evaluate(params)}
        >
          {scores.toReversed().map((score) => (
            <TextInput
              name={`score${score}`}
              label={say(scoreWords[score - 1] ?? { de: '', en: '' }, language)}
              inputmode="numeric"
              wide="short"
              value={said[score - 1] ? String(said[score - 1]) : undefined}
              maxlength={4}
              optional
            />
          ))}
        </Form>
      </Article>
    )
  },
})
