import type { Child, FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { type Sentence, say } from '#foundation/text/catalogue.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { texts as measureTexts } from '../../measures/texts.ts'
import { partAddresses } from '../../parts/addresses.ts'
import { reportAddresses } from '../addresses.ts'
import { checkedMeasures } from '../check.ts'
import { reportStaffTexts } from '../texts.ts'

/** What is missing where, before the next report. */
export const checkPage = page(access, {
  address: reportAddresses.check,
  action: 'measure.write',
  load: checkedMeasures,
  head: (_data, visit) => ({
    title: reportStaffTexts(visit.language).check,
    noIndex: true,
    wide: true,
    trail: [{ href: hrefFor(visit, addresses.start()), label: measureTexts(visit.language).strategy }],
  }),
  view({ all, lacking }, { language }) {
    const t = reportStaffTexts(language)
    if (lacking.length === 0)
      return (
        <Article title={t.check} lead={t.checkLead}>
          <EmptyState title={t.complete}>
            <p>{t.completeHint}</p>
          </EmptyState>
        </Article>
      )
    return (
      <Article title={t.check} lead={t.checkLead}>
        <p>{t.gaps(lacking.length, all)}</p>
        <DataTable
          caption={t.check}
          captionOutOfSight
          rows={lacking}
          columns={[
            {
              label: t.measure,
              value: ({ measure: { slug, code, title } }) => (
                <>
                  {code && <span class="small quiet">{code} </span>}
                  <Link to={partAddresses.parts({ measure: slug })}>{title}</Link>
                </>
              ),
            },
            { label: t.missing, value: ({ missing }) => <Sentences of={missing.map(({ sentence }) => sentence)} /> },
            { label: t.odd, value: ({ odd }) => <Sentences of={odd} /> },
          ]}
        />
        <Link to={reportAddresses.add()}>{t.add}</Link>
      </Article>
    )
  },
})

const Sentences: FC<{ of: readonly Sentence[] }> = ({ of }): Child => {
  const { language } = useVisit()
  return of.length === 0 ? null : (
    <ul class="plain">
      {of.map((sentence) => (
        <li>{say(sentence, language)}</li>
      ))}
    </ul>
  )
}
