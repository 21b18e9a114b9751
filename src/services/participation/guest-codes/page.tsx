import { download } from '#foundation/http/download.ts'
import { wholeNumber } from '#foundation/http/fields.ts'
import { found, refuse } from '#foundation/http/problems.ts'
import { form, page, type Work } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { dateTime } from '#foundation/text/dates.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { phaseToEdit } from '../dialogues/load-dialogue.ts'
import { methodOf } from '../methods/all.ts'
import type { At } from '../methods/method.ts'
import { trailToEdit } from '../pages/trail.ts'
import { codeRuns, makeCodes } from './printed-codes.ts'
import { slipsPdf } from './slips.ts'
import { codeProblems, codeTexts } from './texts.ts'

const perSheet = 8
const mostSheets = 50

/** A phase whose method takes printed codes, and where they are used. */
async function codesAt(work: Work, params: { dialogue: string; phase: string }) {
  const at = await phaseToEdit(work, params)
  return { at, useAt: found(methodOf(at.phase.method).codesAt) }
}

const paramsOf = ({ dialogue, phase }: At) => ({ dialogue: dialogue.slug, phase: phase.slug })

/** Codes on paper for guests of a phase: make them, see how many were used. */
export const codesPage = page(access, {
  address: addresses.codes,
  action: 'dialogue.write',
  async load(work, params) {
    const { at } = await codesAt(work, params)
    return { at, runs: await codeRuns(work, at.phase.id) }
  },
  head: ({ at }, visit) => ({
    title: codeTexts(visit.language).codes,
    noIndex: true,
    trail: trailToEdit(visit, at.dialogue),
  }),
  view({ at, runs }, { language }) {
    const t = codeTexts(language)
    return (
      <Article
        title={t.codes}
        kicker={at.phase.title}
        lead={at.phase.who === 'guest' ? t.lead : say(codeProblems.notForGuests, language)}
      >
        {at.phase.who === 'guest' && (
          <Form path={addresses.codes.path} action={addresses.codes(paramsOf(at))} submit={t.print}>
            <TextInput name="sheets" label={t.sheets} inputmode="numeric" wide="short" value="5" maxlength={2} />
          </Form>
        )}
        {runs.length === 0 ? (
          at.phase.who === 'guest' && (
            <EmptyState title={t.none}>
              <p>{t.noneHint}</p>
            </EmptyState>
          )
        ) : (
          <DataTable
            caption={t.codes}
            captionOutOfSight
            columns={[
              { label: t.made, value: ({ at: moment }) => dateTime(moment, language) },
              { label: t.number, value: ({ codes }) => codes, number: true },
              { label: t.used, value: ({ used }) => used, number: true },
            ]}
            rows={runs}
          />
        )}
      </Article>
    )
  },
})

export const makeCodesForm = form(access, {
  address: addresses.codes,
  action: 'dialogue.write',
  fields: { sheets: wholeNumber(1, mostSheets) },
  page: codesPage,
  load: codesAt,
  async run(work, { sheets }, { at, useAt }) {
    if (at.phase.who !== 'guest') refuse(codeProblems.notForGuests)
    const codes = await makeCodes(work, at.phase.id, sheets * perSheet)
    const pdf = await slipsPdf(work, at, codes, (code) => useAt(at, code))
    return download(pdf, {
      name: codeTexts(work.language).file(at.phase.slug),
      type: 'application/pdf',
      cache: 'no-store',
    })
  },
})
