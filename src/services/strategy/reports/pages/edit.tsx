import type { FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { Button } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { reportAddresses } from '../addresses.ts'
import { reportToEdit } from '../load-report.ts'
import type { Report } from '../report.ts'
import { readHalfYear } from '../rules/half-year.ts'
import { reportStaffTexts, reportTexts } from '../texts.ts'

/** The words of a report; the figures are frozen. */
export const editReportPage = page(access, {
  address: reportAddresses.edit,
  action: 'measure.write',
  load: reportToEdit,
  head: (_report, visit) => ({
    title: reportStaffTexts(visit.language).edit,
    noIndex: true,
    trail: [{ href: hrefFor(visit, reportAddresses.reports()), label: reportTexts(visit.language).title }],
  }),
  view(report, { language }) {
    const [t, s] = [reportTexts(language), reportStaffTexts(language)]
    const at = { halbjahr: report.slug }
    const half = readHalfYear(report.slug)
    return (
      <Article title={s.edit} kicker={half && t.halfShort(half)}>
        <Form
          path={reportAddresses.edit.path}
          action={reportAddresses.edit(at)}
          submit={s.save}
          cancel={reportAddresses.report(at)}
        >
          <HiddenInput name="version" value={report.version} />
          <TextArea
            name="introduction"
            label={s.introduction}
            hint={s.introductionHint}
            value={report.introduction}
            rows={8}
            maxlength={10_000}
            optional
          />
        </Form>
        {report.state === 'draft' ? <Publishing of={report} /> : <Correcting of={report} />}
      </Article>
    )
  },
})

const Publishing: FC<{ of: Report }> = ({ of: { slug } }) => {
  const s = reportStaffTexts(useVisit().language)
  const at = { halbjahr: slug }
  return (
    <>
      <Section title={s.publish} id="veroeffentlichen">
        <Form path={reportAddresses.publish.path} action={reportAddresses.publish(at)} prefix="p-">
          <p>{s.publishHint}</p>
          <Button>{s.publish}</Button>
        </Form>
      </Section>
      <Section title={s.discard} id="verwerfen">
        <Form path={reportAddresses.remove.path} action={reportAddresses.remove(at)} prefix="r-">
          <p>{s.discardHint}</p>
          <Button look="danger">{s.discard}</Button>
        </Form>
      </Section>
    </>
  )
}

const Correcting: FC<{ of: Report }> = ({ of: { slug, correction } }) => {
  const { language } = useVisit()
  const s = reportStaffTexts(language)
  return (
    <Section title={s.correct} id="berichtigen">
      <Form
        path={reportAddresses.correct.path}
        action={reportAddresses.correct({ halbjahr: slug })}
        submit={s.correct}
        prefix="c-"
      >
        <TextArea
          name="correction"
          label={reportTexts(language).correction}
          hint={s.correctHint}
          value={correction}
          rows={4}
          maxlength={5000}
          optional
        />
      </Form>
    </Section>
  )
}
