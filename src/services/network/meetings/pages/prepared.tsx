import { found } from '#foundation/http/problems.ts'
import { page, type Work } from '#foundation/http/route.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { actorBySlug } from '../../directory/queries.ts'
import { homesOf } from '../../home.ts'
import { trailTo } from '../../pieces.tsx'
import { meetingAddresses as addresses } from '../addresses.ts'
import { meetingAt, subject } from '../load.ts'
import { type Preparation, preparationFields } from '../meeting.ts'
import { expectedAt, preparationsOf } from '../queries.ts'
import { preparationTexts, texts } from '../texts/texts.ts'

/** What everybody brings: one card for each body, and who is still missing. */
export const preparedPage = page(access, {
  address: addresses.prepared,
  action: 'exchange.read',
  only: 'network',
  async load(work, params) {
    const at = await meetingAt(work, params)
    const { tx, space } = work
    return {
      ...at,
      prepared: await preparationsOf(tx, space.id, at.meeting.id),
      expected: await expectedAt(
        tx,
        space.id,
        at.meeting.id,
        homesOf(work.viewer).map(({ id }) => id),
      ),
    }
  },
  subject,
  head: ({ meeting }, visit) => ({
    title: texts(visit.language).prepared,
    noIndex: true,
    trail: trailTo(visit, { to: addresses.meeting({ treff: meeting.slug }), title: meeting.title }),
  }),
  view({ meeting, prepared, expected }, { language, viewer }) {
    const [t, p] = [texts(language), preparationTexts(language)]
    const homes = new Set(homesOf(viewer).map(({ id }) => id))
    const mine = [
      ...new Map([...expected, ...prepared.map(({ actor }) => actor)].map((one) => [one.id, one])).values(),
    ].filter(({ id }) => homes.has(id))
    const reporting = expected.filter(({ reports }) => reports)
    const done = reporting.filter(({ id }) => prepared.some(({ actor }) => actor.id === id)).length
    return (
      <Article title={t.prepared} kicker={meeting.title} lead={t.preparedLead}>
        {reporting.length > 0 && <p class="small quiet">{t.preparedBy(done, reporting.length)}</p>}
        {mine.length > 0 && (
          <Row>
            {mine.map(({ slug, name }) => (
              <ActionLink to={addresses.prepare({ treff: meeting.slug, wer: slug })} look="button">
                {t.prepare(name)}
              </ActionLink>
            ))}
          </Row>
        )}
        {prepared.length === 0 ? (
          <EmptyState title={t.preparedNone}>
            <p>{t.preparedLead}</p>
          </EmptyState>
        ) : (
          prepared.map((one) => (
            <Section title={one.actor.name} id={one.actor.slug} ruled>
              <DescriptionList
                of={preparationFields
                  .filter((field) => one[field])
                  .map((field) => [p[field], one[field]] as [string, string])}
              />
            </Section>
          ))
        )}
      </Article>
    )
  },
})

/** The meeting, the body somebody prepares for, and what is there already. */
export async function preparationAt(work: Work, { wer, ...params }: { treff: string; wer: string }) {
  const at = await meetingAt(work, params)
  const { tx, space } = work
  const actor = found(await actorBySlug(tx, space.id, wer))
  const all: readonly Preparation[] = await preparationsOf(tx, space.id, at.meeting.id)
  return { ...at, actor, before: all.find((one) => one.actor.id === actor.id) }
}

export const preparePage = page(access, {
  address: addresses.prepare,
  action: 'actor.write',
  only: 'network',
  load: preparationAt,
  subject: ({ actor }) => ({ organisation: actor.id }),
  head: ({ meeting, actor }, visit) => ({
    title: preparationTexts(visit.language).title(actor.name),
    noIndex: true,
    trail: trailTo(visit, { to: addresses.meeting({ treff: meeting.slug }), title: meeting.title }),
  }),
  view({ meeting, actor, before }, { language }) {
    const p = preparationTexts(language)
    const at = { treff: meeting.slug, wer: actor.slug }
    return (
      <Article title={p.title(actor.name)} kicker={meeting.title} lead={p.lead}>
        <Form
          path={addresses.prepare.path}
          action={addresses.prepare(at)}
          submit={p.save}
          cancel={addresses.prepared({ treff: meeting.slug })}
        >
          <HiddenInput name="version" value={before?.version ?? 0} />
          {preparationFields.map((field) => (
            <TextArea
              name={field}
              label={p[field]}
              hint={p[`${field}Hint`]}
              value={before?.[field]}
              rows={3}
              maxlength={1000}
              optional
            />
          ))}
        </Form>
      </Article>
    )
  },
})
