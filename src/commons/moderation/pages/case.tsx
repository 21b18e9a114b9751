import type { FC } from 'hono/jsx'
import type { Everything } from '#commons/manifest.ts'
import { found } from '#foundation/http/problems.ts'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { say } from '#foundation/text/catalogue.ts'
import { dateTime } from '#foundation/text/dates.ts'
import { RadioGroup, Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { ErrorSummary, Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { categories } from '../categories.ts'
import { excerptOf } from '../excerpt.ts'
import { type Case, caseById, othersDecide, reportsOf } from '../queries.ts'
import { reportableOf } from '../reports.ts'
import { categoryTexts, texts } from '../texts.ts'

export function casePageOf(everything: Everything) {
  return page(access, {
    address: addresses.case,
    action: 'case.decide',
    showsPersons: true,
    async load({ tx, space, viewer }, params) {
      const about = found(await caseById(tx, space.id, params.case))
      const first = about.state === 'objected' ? about.decidedBy : about.author
      return {
        about,
        reports: await reportsOf(tx, space.id, about.id),
        excerpt: await excerptOf(everything, tx, about.kind, about.thing),
        mine: viewer.person !== null && viewer.person === first,
        others: viewer.person === first ? await othersDecide(tx, space.id, first) : true,
        name: reportableOf(everything, about.kind)?.name,
      }
    },
    head: ({ about }, visit) => ({
      title: about.title,
      noIndex: true,
      trail: [{ href: hrefFor(visit, addresses.cases()), label: texts(visit.language).casesTitle }],
    }),
    view({ about, reports, excerpt, mine, others, name }, { language }) {
      const t = texts(language)
      const c = categoryTexts(language)
      return (
        <Article title={about.title} kicker={name && say(name, language)}>
          <DescriptionList
            of={[
              [t.author, about.author ? about.authorName || t.authorLeft : t.authorUnknown],
              [t.reportedOn, dateTime(about.openedAt, language)],
            ]}
          />
          <ActionLink to={about.address}>{t.seeInContext}</ActionLink>
          {excerpt && (
            <Section id="text" title={t.excerpt}>
              <blockquote class="excerpt">{excerpt}</blockquote>
            </Section>
          )}
          <Section id="meldungen" title={t.reportsTitle}>
            <ul class="plain-list">
              {reports.map(({ category, words, madeAt }) => (
                <li>
                  <strong>{c[category]}</strong>, {dateTime(madeAt, language)}
                  <p class="as-typed">{words}</p>
                </li>
              ))}
            </ul>
          </Section>
          <TooLate about={about} />
          {about.decision && <Decided of={about} />}
          {about.state === 'open' && <Decide about={about} stop={mine && others} />}
          {about.state === 'objected' && <DecideObjection about={about} mine={mine} others={others} />}
        </Article>
      )
    },
  })
}

/** Somebody else was faster: what was typed is not lost. */
const TooLate: FC<{ about: Case }> = ({ about }) => {
  const { attempt } = useVisit()
  const shown = about.state === 'open' ? addresses.case.path : about.state === 'objected' ? addresses.outcome.path : ''
  if (!attempt || attempt.form === shown) return null
  return (
    <>
      <ErrorSummary form={attempt.form} />
      <p class="as-typed">{attempt.values.reason}</p>
    </>
  )
}

/** What was decided, why and by whom. */
export const Decided: FC<{ of: Case; forAuthor?: boolean }> = ({ of, forAuthor }) => {
  const { language } = useVisit()
  const t = texts(language)
  const decision =
    of.decision === 'hide' ? t.decisionHide : of.decision === 'restore' ? t.decisionRestore : t.decisionLeave
  return (
    <Section id="entscheidung" title={of.decidedAt ? t.decidedOn(dateTime(of.decidedAt, language)) : t.stateDecided}>
      <DescriptionList
        of={[
          [t.decisionLabel, decision],
          [t.categoryLabel, of.category && categoryTexts(language)[of.category]],
          [t.ground, of.ground && (of.ground === 'law' ? t.groundLaw : t.groundRules)],
          [t.reason, of.reason],
          [t.decidedBy, forAuthor ? null : of.decidedByName],
          [t.objectionTitle, of.objection],
          [
            t.stateClosed,
            of.outcome && (of.outcome === 'reversed' ? t.outcomeReversed : t.outcomeUpheld),
            of.outcomeReason,
          ],
        ]}
      />
    </Section>
  )
}

const Decide: FC<{ about: Case; stop: boolean }> = ({ about, stop }) => {
  const { language } = useVisit()
  const t = texts(language)
  const c = categoryTexts(language)
  if (stop)
    return (
      <Notice kind="warning">
        <p>{t.ownContent}</p>
      </Notice>
    )
  return (
    <Section id="entscheiden" title={t.decideTitle}>
      <Form path={addresses.case.path} action={addresses.case({ case: about.id })} submit={t.decide}>
        <HiddenInput name="version" value={about.version} />
        <RadioGroup
          name="decision"
          label={t.decision}
          choices={[
            { value: 'leave', label: t.leave },
            { value: 'hide', label: t.hide, hint: t.hideHint },
            { value: 'restore', label: t.restore, hint: t.restoreHint },
          ]}
        />
        <Select
          name="category"
          label={t.categoryLabel}
          choices={categories.map((value) => ({ value, label: c[value] }))}
        />
        <RadioGroup
          name="ground"
          label={t.ground}
          choices={[
            { value: 'law', label: t.groundLaw },
            { value: 'rules', label: t.groundRules },
          ]}
        />
        <TextArea name="reason" label={t.reason} hint={t.reasonHint} maxlength={4000} rows={6} />
      </Form>
    </Section>
  )
}

const DecideObjection: FC<{ about: Case; mine: boolean; others: boolean }> = ({ about, mine, others }) => {
  const t = texts(useVisit().language)
  if (mine && others)
    return (
      <Notice kind="warning">
        <p>{t.objectionOther}</p>
      </Notice>
    )
  return (
    <Section id="widerspruch" title={t.objectionTitle}>
      {mine && (
        <Notice>
          <p>{t.objectionAlone}</p>
        </Notice>
      )}
      <Form path={addresses.outcome.path} action={addresses.outcome({ case: about.id })} submit={t.decide}>
        <HiddenInput name="version" value={about.version} />
        <RadioGroup
          name="outcome"
          label={t.decision}
          choices={[
            { value: 'upheld', label: t.uphold },
            { value: 'reversed', label: t.reverse },
          ]}
        />
        <TextArea name="reason" label={t.reason} hint={t.reasonHint} maxlength={4000} rows={6} />
      </Form>
    </Section>
  )
}
