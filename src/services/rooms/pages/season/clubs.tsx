import { sql } from 'kysely'
import { found } from '#foundation/http/problems.ts'
import { page, type Work } from '#foundation/http/route.ts'
import { dateTime } from '#foundation/text/dates.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { LinkList } from '#foundation/ui/links.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { applicationOf, objectionsOf, offeredRooms } from '../../season/queries.ts'
import { seasonTexts } from '../../texts/season.ts'
import { staffTexts } from '../../texts/season-staff.ts'
import { Wishes } from './apply.tsx'
import { loadSeason, seasonSubject, staffTrail } from './parts.tsx'

/** A club's application with who wrote it, for staff. */
export async function loadApplication(work: Work, params: { season: string; organisation: string }) {
  const { season } = await loadSeason(work, params)
  return { season, application: found(await applicationOf(work, season.id, params.organisation)) }
}

export const applicationPage = page(access, {
  address: addresses.application,
  action: 'season.keep',
  showsPersons: true,
  async load(work, params) {
    const { season, application } = await loadApplication(work, params)
    const { rows } = await sql<{ name: string }>`
      select display_name as name from accounts.person where id = ${application.person}`.execute(work.tx)
    return { season, application, rooms: await offeredRooms(work, season.id), writer: rows[0]?.name ?? null }
  },
  subject: seasonSubject,
  head: ({ season, application }, visit) => ({
    title: application.organisationName,
    trail: staffTrail(visit, season, staffTexts(visit.language).manage),
    noIndex: true,
  }),
  view({ season, application, rooms, writer }, { language }) {
    const t = staffTexts(language)
    const at = { season: season.id, organisation: application.organisation }
    return (
      <Article title={application.organisationName} kicker={season.title}>
        <DescriptionList
          of={[
            [t.received, dateTime(application.sentAt, language)],
            [t.wroteIt, writer],
            [t.group, season.priorities[application.priority]],
            [t.lot, application.lot === null ? null : application.lot + 1],
            [seasonTexts(language).remarks, application.remarks],
          ]}
        />
        <Section title={t.wished} id="wuensche">
          <Wishes of={application.wishes} rooms={rooms} />
        </Section>
        {season.state === 'open' && season.priorities.length > 1 && (
          <Section title={t.priorityChange} id="gruppe">
            <Form path={addresses.application.path} action={addresses.application(at)} submit={t.save}>
              <Select
                name="priority"
                label={t.group}
                hint={t.priorityHint}
                value={String(application.priority)}
                choices={season.priorities.map((label, value) => ({ value: String(value), label }))}
              />
            </Form>
          </Section>
        )}
      </Article>
    )
  },
})

/** Objections, those without an answer marked. */
export const objectionsPage = page(access, {
  address: addresses.seasonObjections,
  action: 'season.keep',
  async load(work, params) {
    const { season } = await loadSeason(work, params)
    return { season, objections: await objectionsOf(work, season.id) }
  },
  subject: seasonSubject,
  head: ({ season }, visit) => ({
    title: staffTexts(visit.language).objectionsTitle,
    trail: staffTrail(visit, season, staffTexts(visit.language).manage),
    noIndex: true,
  }),
  view({ season, objections }, { language }) {
    const t = staffTexts(language)
    return (
      <Article title={t.objectionsTitle} kicker={season.title}>
        {objections.length === 0 && <p>{seasonTexts(language).noObjections}</p>}
        <LinkList
          items={objections.map((objection) => ({
            to: addresses.answerObjection({ season: season.id, objection: objection.id }),
            title: objection.organisationName,
            note:
              objection.answer === null ? (
                <StatusTag tone="warning">{seasonTexts(language).unanswered}</StatusTag>
              ) : null,
          }))}
        />
      </Article>
    )
  },
})

/** One objection, and the form of its answer. */
export const objectionPage = page(access, {
  address: addresses.answerObjection,
  action: 'season.keep',
  showsPersons: true,
  async load(work, params) {
    const { season } = await loadSeason(work, params)
    return { season, objection: found((await objectionsOf(work, season.id)).find(({ id }) => id === params.objection)) }
  },
  subject: seasonSubject,
  head: ({ season, objection }, visit) => ({
    title: objection.organisationName,
    trail: staffTrail(visit, season, staffTexts(visit.language).manage),
    noIndex: true,
  }),
  view({ season, objection }, { language }) {
    const t = staffTexts(language)
    const isOpen = season.state === 'proposed'
    return (
      <Article title={objection.organisationName} kicker={`${seasonTexts(language).objectTitle} · ${season.title}`}>
        <DescriptionList
          of={[
            [t.received, dateTime(objection.madeAt, language)],
            [seasonTexts(language).objectWords, objection.words],
            [t.answer, isOpen ? null : objection.answer],
          ]}
        />
        {isOpen && (
          <Form
            path={addresses.answerObjection.path}
            action={addresses.answerObjection({ season: season.id, objection: objection.id })}
            submit={t.answerSend}
            cancel={addresses.seasonObjections({ season: season.id })}
          >
            <TextArea
              name="answer"
              label={t.answer}
              hint={t.answerHint}
              value={objection.answer ?? undefined}
              rows={6}
              maxlength={4000}
            />
          </Form>
        )}
      </Article>
    )
  },
})
