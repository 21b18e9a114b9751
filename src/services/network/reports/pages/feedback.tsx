import type { FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { decimal } from '#foundation/text/numbers.ts'
import { RadioGroup } from '#foundation/ui/choices.tsx'
import { Stats } from '#foundation/ui/figures.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { meetingAddresses } from '../../meetings/addresses.ts'
import { meetingAt, subject } from '../../meetings/load.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { trailTo } from '../../pieces.tsx'
import { reportAddresses as addresses } from '../addresses.ts'
import { feedbackOf, standingOf } from '../queries.ts'
import { type Feedback, marks, meanOf } from '../report.ts'
import { markWords, texts } from '../texts.ts'

/** With fewer answers, somebody could be recognised. */
export const fewest = 3

export const hasBegun = ({ gathering: { startsAt } }: Pick<Meeting, 'gathering'>, now: Temporal.Instant): boolean =>
  startsAt !== null && Temporal.Instant.compare(startsAt, now) <= 0

/** Four questions after a meeting. */
export const feedbackPage = page(access, {
  address: addresses.feedback,
  action: 'programme.own',
  only: 'network',
  async load(work, params) {
    const at = await meetingAt(work, params)
    return { ...at, ...(await standingOf(work.tx, work.space.id, at.meeting.id, work.viewer.person)) }
  },
  subject,
  head: ({ meeting }, visit) => ({
    title: texts(visit.language).feedback,
    noIndex: true,
    trail: trailTo(visit, { to: meetingAddresses.meeting({ treff: meeting.slug }), title: meeting.title }),
  }),
  view({ meeting, given }, { language, now }) {
    const t = texts(language)
    const at = { treff: meeting.slug }
    const begun = hasBegun(meeting, now)
    return (
      <Article title={t.feedback} kicker={meeting.title} lead={given ? t.thanks : begun ? t.feedbackLead : t.notYet}>
        {begun && !given && (
          <Form
            path={addresses.feedback.path}
            action={addresses.feedback(at)}
            submit={t.send}
            cancel={meetingAddresses.meeting(at)}
          >
            <RadioGroup
              name="mark"
              label={t.mark}
              value=""
              choices={marks.map((value) => ({
                value,
                label: say(markWords[value] ?? { de: value, en: value }, language),
              }))}
            />
            <TextArea name="good" label={t.good} rows={3} maxlength={2000} optional />
            <TextArea name="better" label={t.better} rows={3} maxlength={2000} optional />
            <TextArea name="next" label={t.next} rows={3} maxlength={2000} optional />
          </Form>
        )}
        <ActionLink to={meetingAddresses.meeting(at)} icon="back">
          {t.back}
        </ActionLink>
      </Article>
    )
  },
})

/** What everybody said, for those who run the meeting: the next one is made of it. */
export const resultsPage = page(access, {
  address: addresses.results,
  action: 'meeting.run',
  only: 'network',
  async load(work, params) {
    const at = await meetingAt(work, params)
    return { ...at, all: await feedbackOf(work.tx, work.space.id, at.meeting.id) }
  },
  subject,
  head: ({ meeting }, visit) => ({
    title: texts(visit.language).results,
    noIndex: true,
    trail: trailTo(visit, { to: meetingAddresses.meeting({ treff: meeting.slug }), title: meeting.title }),
  }),
  view({ meeting, all }, { language }) {
    const t = texts(language)
    const mean = meanOf(all)
    return (
      <Article title={t.results} kicker={meeting.title} lead={all.length ? t.resultsLead(all.length) : t.noResults}>
        {all.length > 0 && all.length < fewest && <p>{t.tooFew}</p>}
        {all.length >= fewest && mean !== null && (
          <>
            <Stats of={[{ value: decimal(mean, language), label: t.mean }]} />
            <Words of={all} part="good" title={t.good} />
            <Words of={all} part="better" title={t.better} />
            <Words of={all} part="next" title={t.next} />
          </>
        )}
      </Article>
    )
  },
})

const Words: FC<{ of: readonly Feedback[]; part: 'good' | 'better' | 'next'; title: string }> = ({
  of,
  part,
  title,
}) => {
  const said = of.map((one) => one[part]).filter(Boolean)
  if (said.length === 0) return null
  return (
    <Section title={title} id={part}>
      <ul>
        {said.map((words) => (
          <li>{words}</li>
        ))}
      </ul>
    </Section>
  )
}
