import type { FC } from 'hono/jsx'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { date } from '#foundation/text/dates.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { integer } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Prose } from '#foundation/ui/drawing.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button, Link, OutsideLink } from '#foundation/ui/links.tsx'
import { DataTable, DescriptionList } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { funnelAddresses } from '../addresses.ts'
import { narrowingToSee, trailTo } from '../load.ts'
import { countsOf } from '../rules/counts.ts'
import { funnelStaffTexts, funnelTexts } from '../texts.ts'
import type { Narrowing } from '../things.ts'
import { FateTag, reasonWords } from './fate.tsx'
import { Numbers } from './numbers.tsx'

/** One selection: criteria, numbers, who decided when, and why each proposal dropped out. */
export const narrowingPage = page(access, {
  address: funnelAddresses.narrowing,
  action: 'strategy.read',
  sameForVisitors: true,
  load: narrowingToSee,
  head: (narrowing, visit) => ({
    title: narrowing.title,
    noIndex: narrowing.state === 'draft',
    trail: trailTo(visit, 'narrowings'),
  }),
  view(narrowing, visit) {
    const { language } = visit
    const t = funnelTexts(language)
    const { body, decidedOn, decision, paperAddress, source, correction, state } = narrowing
    const criteria = narrowing.criteria.split('\n').filter((line) => line.trim())
    return (
      <Article title={narrowing.title} kicker={state === 'draft' ? t.draft : t.narrowing}>
        {state === 'draft' && (
          <Notice kind="warning">
            <p>{t.draftHint}</p>
          </Notice>
        )}
        {correction && (
          <Notice kind="warning" title={t.correction}>
            <Prose of={markdownToHtml(correction, { language })} />
          </Notice>
        )}
        <Numbers of={narrowing} />
        <Differing of={narrowing} />
        <DescriptionList
          of={[
            [t.decidedBy, body || t.unknown],
            [t.decidedOn, decidedOn ? date(decidedOn, language) : t.unknown],
            [t.source, source],
          ]}
        />
        {decision && (
          <Section title={t.decision} id="entscheidung">
            <Prose of={markdownToHtml(decision, { language })} />
          </Section>
        )}
        {paperAddress && <OutsideLink href={paperAddress}>{t.paper}</OutsideLink>}
        <Section title={t.criteria} id="massstaebe">
          {criteria.length === 0 ? (
            <p>{t.noCriteria}</p>
          ) : (
            <ul>
              {criteria.map((line) => (
                <li>{line}</li>
              ))}
            </ul>
          )}
        </Section>
        <Section title={t.proposals} id="vorschlaege">
          <Candidates of={narrowing} />
        </Section>
        {may(visit, access, 'funnel.write') && <Tools of={narrowing} />}
      </Article>
    )
  },
})

/** Figures that do not add up are shown, not hidden. */
const Differing: FC<{ of: Narrowing }> = ({ of }) => {
  const { language } = useVisit()
  const { listed, differ } = countsOf(of)
  if (!listed || !differ) return null
  return (
    <Notice>
      <p>{funnelTexts(language).differ(integer(listed.before, language), integer(listed.after, language))}</p>
    </Notice>
  )
}

const Candidates: FC<{ of: Narrowing }> = ({ of: { candidates } }) => {
  const { language } = useVisit()
  const t = funnelTexts(language)
  if (candidates.length === 0) return <p>{t.noneListed}</p>
  return (
    <DataTable
      caption={t.proposals}
      captionOutOfSight
      rows={candidates}
      columns={[
        {
          label: t.title,
          value: ({ slug, title }) => (slug ? <Link to={addresses.solution({ solution: slug })}>{title}</Link> : title),
        },
        { label: t.fate, value: ({ fate }) => <FateTag of={fate} /> },
        { label: t.reason, value: (candidate) => reasonWords(candidate, language) },
      ]}
    />
  )
}

/** Closing while it is a draft; correcting afterwards. */
const Tools: FC<{ of: Narrowing }> = ({ of: { slug, state, version, correction } }) => {
  const t = funnelStaffTexts(useVisit().language)
  const at = { auswahl: slug }
  if (state === 'closed')
    return (
      <Section title={t.correct} id="berichtigen">
        <Form
          path={funnelAddresses.correctNarrowing.path}
          action={funnelAddresses.correctNarrowing(at)}
          submit={t.save}
        >
          <TextArea
            name="correction"
            label={funnelTexts(useVisit().language).correction}
            hint={t.correctHint}
            value={correction}
            rows={3}
            maxlength={3000}
            optional
          />
        </Form>
      </Section>
    )
  return (
    <Section title={t.close} id="abschliessen">
      <ActionLink to={funnelAddresses.editNarrowing(at)} look="second">
        {t.editNarrowing}
      </ActionLink>
      <Form path={funnelAddresses.closeNarrowing.path} action={funnelAddresses.closeNarrowing(at)}>
        <HiddenInput name="version" value={version} />
        <p>{t.closeHint}</p>
        <Button>{t.close}</Button>
      </Form>
    </Section>
  )
}
