import type { FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import { type Sentence, say } from '#foundation/text/catalogue.ts'
import { date } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { decimal, euro } from '#foundation/text/numbers.ts'
import { Checkbox } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Stats } from '#foundation/ui/figures.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Article, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { planAddresses } from '../addresses.ts'
import { cellOf, headingOf } from '../cells-of.ts'
import { type PlanColumn, type SheetKind, sheets } from '../columns.ts'
import type { Change, Judged, Outcome } from '../plan.ts'
import { knownIn } from '../queries.ts'
import type { Known } from '../rules/cells.ts'
import type { Said } from '../rules/read-plan.ts'
import { type Preview, previewOf } from '../sent-plans.ts'
import { planTexts } from '../texts.ts'
import { trailTo } from './trail.ts'

/** Lines of one kind that are shown; the file itself is at hand for the rest. */
const mostShown = 200

/** What a table would change, line by line, before anything is changed. */
export const previewPage = page(access, {
  address: planAddresses.preview,
  action: 'measure.write',
  async load(work, params) {
    const preview = await previewOf(work, params)
    return { ...preview, solutions: (await knownIn(work.tx, work.space)).solutions }
  },
  head: ({ sent }, visit) => ({
    title: planTexts(visit.language).previewTitle(sent.fileName),
    trail: trailTo(visit, 'tables'),
    noIndex: true,
    wide: true,
  }),
  view(preview, { language }) {
    const t = planTexts(language)
    const { sent, plan, comparison, solutions } = preview
    const of = (outcome: Outcome) => comparison.judged.filter((one) => one.outcome === outcome)
    const [added, changed, same, refused] = [of('new'), of('changed'), of('same'), of('refused')]
    const remarks = comparison.judged.filter((one) => one.remarks.length > 0)
    const sheet = (judged: readonly Judged[], title: string, id: string) => (
      <Lines of={judged} title={title} id={id} solutions={solutions} />
    )
    return (
      <Article title={t.previewTitle(sent.fileName)} lead={sent.takenAt ? t.takenLead : t.previewLead}>
        {comparison.judged.length === 0 ? (
          <NothingRead of={preview} />
        ) : (
          <Stats
            of={[
              { value: added.length, label: t.newMany },
              { value: changed.length, label: t.changedMany },
              { value: refused.length, label: t.refusedMany },
              { value: same.length, label: t.sameMany },
            ]}
          />
        )}
        {comparison.judged.length > 0 && <Decision of={preview} />}
        {refused.length > 0 && <Refused of={refused} />}
        {sheet(added, t.newMany, 'neu')}
        {sheet(changed, t.changedMany, 'geaendert')}
        {remarks.length > 0 && <Remarks of={remarks} />}
        {plan.ignored.length > 0 && (
          <Section title={t.ignored} id="nicht-gelesen">
            <ul>
              {[...Map.groupBy(plan.ignored, (one) => one.sheet)].map(([name, list]) => (
                <li>
                  {name && `${name}: `}
                  {list.map(({ column }) => `„${column}“`).join(', ')}
                </li>
              ))}
            </ul>
          </Section>
        )}
        {comparison.judged.length > 0 && plan.unread.length > 0 && (
          <Section title={t.unread} id="ohne-ueberschriften">
            <ul>
              {plan.unread.map(({ sheet: name }) => (
                <li>{name}</li>
              ))}
            </ul>
          </Section>
        )}
        {same.length > 0 && (
          <Details summary={`${t.sameMany} (${same.length})`}>
            <ul>
              {same.slice(0, mostShown).map(({ line, name }) => (
                <li>
                  {name} <span class="small">({t.inSheet(line.sheet, line.line)})</span>
                </li>
              ))}
              {same.length > mostShown && <li>{t.more(same.length - mostShown)}</li>}
            </ul>
          </Details>
        )}
      </Article>
    )
  },
})

/** Whether to take it over. */
const Decision: FC<{ of: Preview }> = ({ of: { sent, comparison, fingerprint } }) => {
  const t = planTexts(useVisit().language)
  const at = { tabelle: sent.id }
  if (comparison.deeds.length === 0 || sent.takenAt)
    return (
      <>
        {comparison.deeds.length === 0 && !sent.takenAt && (
          <Notice>
            <p>{t.nothingToDo}</p>
          </Notice>
        )}
        <ActionLink to={planAddresses.tables()}>{t.send}</ActionLink>
      </>
    )
  return (
    <Stack>
      <Form path={planAddresses.takeOver.path} action={planAddresses.takeOver(at)}>
        <HiddenInput name="fingerprint" value={fingerprint} />
        {comparison.deeds.some(({ known }) => known === null) && (
          <Checkbox name="publishNew" label={t.publishNew} hint={t.publishNewHint} optional />
        )}
        <div class="form-actions">
          <Button>{t.takeOver}</Button>
        </div>
      </Form>
      <Form path={planAddresses.drop.path} action={planAddresses.drop(at)} prefix="d-">
        <Button look="plain">{t.drop}</Button>
      </Form>
    </Stack>
  )
}

const NothingRead: FC<{ of: Preview }> = ({ of: { plan } }) => {
  const t = planTexts(useVisit().language)
  return (
    <Notice kind="danger" title={t.nothingRead}>
      <p>{t.nothingReadHint}</p>
      {plan.unread.map(({ sheet, headings }) => (
        <p>
          {sheet && `${sheet}: `}
          {t.found(headings.join(', ') || '–')}
        </p>
      ))}
      <ActionLink to={planAddresses.tables()}>{t.send}</ActionLink>
    </Notice>
  )
}

const Refused: FC<{ of: readonly Judged[] }> = ({ of }) => {
  const { language } = useVisit()
  const t = planTexts(language)
  return (
    <Section title={t.refusedMany} id="nicht-uebernommen">
      <p>{t.refusedLead}</p>
      <DataTable
        caption={t.refusedMany}
        captionOutOfSight
        rows={of.slice(0, mostShown)}
        columns={[
          { label: t.where, value: ({ line }) => t.inSheet(line.sheet, line.line) },
          { label: t.measure, value: ({ name }) => name || '–' },
          { label: t.why, value: ({ line, reasons }) => <Sentences of={reasons} kind={line.kind} /> },
        ]}
      />
      {of.length > mostShown && <p>{t.more(of.length - mostShown)}</p>}
    </Section>
  )
}

const Remarks: FC<{ of: readonly Judged[] }> = ({ of }) => {
  const { language } = useVisit()
  const t = planTexts(language)
  return (
    <Details summary={`${t.remarks} (${of.length})`}>
      <DataTable
        caption={t.remarks}
        captionOutOfSight
        rows={of.slice(0, mostShown)}
        columns={[
          { label: t.where, value: ({ line }) => t.inSheet(line.sheet, line.line) },
          { label: t.measure, value: ({ name }) => name },
          { label: t.remarks, value: ({ line, remarks }) => <Sentences of={remarks} kind={line.kind} /> },
        ]}
      />
    </Details>
  )
}

/** Sentences with the column they are about: its heading in the file, or ours. */
const Sentences: FC<{ of: readonly Said[]; kind: SheetKind }> = ({ of, kind }) => {
  const { language } = useVisit()
  const words = ({ column, sentence }: { column: string; sentence: Sentence }) => {
    const known = (sheets[kind].columns as Readonly<Record<string, PlanColumn>>)[column]
    const heading = known ? headingOf(known, language) : column
    return heading ? `${heading}: ${say(sentence, language)}` : say(sentence, language)
  }
  return (
    <>
      {of.map((one, index) => (
        <>
          {index > 0 && <br />}
          {words(one)}
        </>
      ))}
    </>
  )
}

const Lines: FC<{
  of: readonly Judged[]
  title: string
  id: string
  solutions: Known['solutions']
}> = ({ of, title, id, solutions }) => {
  const { language } = useVisit()
  const t = planTexts(language)
  if (of.length === 0) return null
  return (
    <Section title={title} id={id}>
      <DataTable
        caption={title}
        captionOutOfSight
        rows={of.slice(0, mostShown)}
        columns={[
          { label: t.where, value: ({ line }) => t.inSheet(line.sheet, line.line) },
          { label: t.measure, value: ({ name }) => name },
          {
            label: t.what,
            value: ({ line, changes }) => (
              <>
                {changes
                  .filter(({ key }) => key !== 'code' && key !== 'title')
                  .map((change, index) => (
                    <>
                      {index > 0 && <br />}
                      {changeWords(line.kind, change, language, solutions)}
                    </>
                  ))}
              </>
            ),
          },
        ]}
      />
      {of.length > mostShown && <p>{t.more(of.length - mostShown)}</p>}
    </Section>
  )
}

function changeWords(
  kind: SheetKind,
  { key, year, from, to }: Change,
  language: Language,
  solutions: Known['solutions'],
): string {
  const t = planTexts(language)
  const column = (sheets[kind].columns as Readonly<Record<string, PlanColumn>>)[key]
  const what =
    year !== undefined
      ? key === 'planned'
        ? t.plannedIn(year)
        : t.actualIn(year)
      : column
        ? headingOf(column, language)
        : key
  const words = (value: unknown) => {
    const cell = cellOf(key, value, { language, solutions })
    if (cell === null) return t.nothing
    if (cell instanceof Temporal.PlainDate) return date(cell, language)
    if (typeof cell === 'number')
      return key === 'planned' || key === 'actual' ? euro(value as number, language) : decimal(cell, language)
    const text = String(cell)
    return text.length > 120 ? `${text.slice(0, 119)}…` : text
  }
  return from === null || from === undefined || from === ''
    ? t.onlyTo(what, words(to))
    : t.fromTo(what, words(from), words(to))
}
