import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { RadioGroup } from '#foundation/ui/choices.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { today } from '../../measures/save-measure.ts'
import { reportAddresses } from '../addresses.ts'
import { checkedMeasures } from '../check.ts'
import { reportsOf } from '../queries.ts'
import { reportable } from '../rules/half-year.ts'
import { reportStaffTexts, reportTexts } from '../texts.ts'

/** Which half-year, and what is still missing before the figures freeze. */
export const addReportPage = page(access, {
  address: reportAddresses.add,
  action: 'measure.write',
  async load(work) {
    const there = await reportsOf(work.tx, work.space.id, { staff: true })
    const halves = reportable(today(work)).filter(({ slug }) => !there.some((one) => one.slug === slug))
    return { halves, checked: await checkedMeasures(work) }
  },
  head: (_data, visit) => ({
    title: reportStaffTexts(visit.language).add,
    noIndex: true,
    trail: [{ href: hrefFor(visit, reportAddresses.reports()), label: reportTexts(visit.language).title }],
  }),
  view({ halves, checked }, { language }) {
    const [t, s] = [reportTexts(language), reportStaffTexts(language)]
    return (
      <Article title={s.add} lead={s.addLead}>
        {checked.lacking.length > 0 ? (
          <Notice kind="warning">
            <p>{s.gaps(checked.lacking.length, checked.all)}</p>
            <ActionLink to={reportAddresses.check()}>{s.check}</ActionLink>
          </Notice>
        ) : (
          <Notice kind="success">
            <p>{s.noGaps(checked.all)}</p>
          </Notice>
        )}
        {halves.length === 0 ? (
          <p>{s.allThere}</p>
        ) : (
          <Form path={reportAddresses.add.path} submit={s.freeze} cancel={reportAddresses.reports()}>
            <RadioGroup
              name="half"
              label={s.which}
              value={halves.at(-1)?.slug}
              choices={halves.map((half) => ({ value: half.slug, label: t.halfShort(half) }))}
            />
          </Form>
        )}
      </Article>
    )
  },
})
