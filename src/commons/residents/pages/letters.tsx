import type { FC } from 'hono/jsx'
import { download } from '#foundation/http/download.ts'
import { longText, text, wholeNumber } from '#foundation/http/fields.ts'
import { goTo, missing, refuse } from '#foundation/http/problems.ts'
import { form, page } from '#foundation/http/route.ts'
import { date, homeZone } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { Button } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { addresseesFrom, mostLetters } from '../codes.ts'
import { type LetterRun, letterRuns, printLetters, stopLetters } from '../letters.ts'
import { notices, texts } from '../texts.ts'

/** Letters with codes: make, see how many were used, stop. */
export const lettersPage = page(access, {
  address: addresses.letters,
  action: 'letters.make',
  only: 'district',
  load: async (work) => ({ runs: await letterRuns(work) }),
  head: (_data, { language }) => ({ title: texts(language).lettersTitle, noIndex: true }),
  view({ runs }, { language }) {
    const t = texts(language)
    return (
      <Article title={t.lettersTitle} lead={t.lettersLead}>
        <Section title={t.runs} id="bisher">
          {runs.length === 0 ? (
            <EmptyState title={t.noRuns}>
              <p>{t.noRunsHint}</p>
            </EmptyState>
          ) : (
            <Runs of={runs} />
          )}
        </Section>
        <Section title={t.make} id="erstellen">
          <Form path={addresses.letters.path} submit={t.make}>
            <TextInput name="whatFor" label={t.whatFor} hint={t.whatForHint} maxlength={80} />
            <TextInput name="days" label={t.days} value="60" inputmode="numeric" wide="short" maxlength={3} />
            <TextArea name="addressees" label={t.addressees} hint={t.addresseesHint} rows={10} />
          </Form>
        </Section>
      </Article>
    )
  },
})

const Runs: FC<{ of: readonly LetterRun[] }> = ({ of }) => {
  const { language, now } = useVisit()
  const t = texts(language)
  const open = ({ stoppedAt, expiresAt }: LetterRun) => !stoppedAt && Temporal.Instant.compare(expiresAt, now) > 0
  return (
    <DataTable
      caption={t.runs}
      captionOutOfSight
      columns={[
        { label: t.whatFor, value: ({ whatFor }) => whatFor },
        { label: t.made, value: ({ madeAt }) => date(madeAt, language) },
        { label: t.used, number: true, value: ({ used, letters }) => t.usedOf(used, letters) },
        {
          label: t.validUntil,
          value: ({ expiresAt, stoppedAt }) =>
            stoppedAt ? <StatusTag tone="danger">{t.stopped}</StatusTag> : date(expiresAt, language),
        },
        {
          label: t.stop,
          value: (run) =>
            open(run) && (
              <Form
                path={addresses.stop.path}
                action={addresses.stop({ run: run.id })}
                prefix={`${run.id}-`}
                summary={false}
                class="row"
              >
                <Button look="plain">{t.stop}</Button>
              </Form>
            ),
        },
      ]}
      rows={of}
    />
  )
}

export const makeLetters = form(access, {
  address: addresses.letters,
  action: 'letters.make',
  only: 'district',
  fields: { whatFor: text(80), days: wholeNumber(1, 365), addressees: longText(150_000) },
  page: lettersPage,
  async run(work, { whatFor, days, addressees }) {
    const read = addresseesFrom(addressees)
    if ('problem' in read) return refuse(notices.line[read.problem](read.line), 'addressees')
    if (read.list.length === 0) refuse(notices.nobody, 'addressees')
    if (read.list.length > mostLetters) refuse(notices.tooMany, 'addressees')
    const pdf = await printLetters(work, { whatFor, days, list: read.list })
    const name = texts(work.language).file(work.now.toZonedDateTimeISO(homeZone).toPlainDate().toString())
    return download(pdf, { name, type: 'application/pdf', cache: 'no-store' })
  },
})

export const stopRun = form(access, {
  address: addresses.stop,
  action: 'letters.make',
  only: 'district',
  fields: {},
  page: lettersPage,
  async run(work, _input, _thing, { run }) {
    if (!(await stopLetters(work, run))) missing()
    return goTo(addresses.letters(), notices.stopped)
  },
})
