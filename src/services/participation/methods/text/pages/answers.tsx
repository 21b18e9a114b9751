import { z } from 'zod'
import type { Paragraph } from '#commons/documents/document.ts'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import type { Language } from '#foundation/text/language.ts'
import { shorten } from '#foundation/text/plain-text.ts'
import { CheckboxGroup, RadioGroup, Select } from '#foundation/ui/choices.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Filters, Form } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { addresses as rooms } from '../../../addresses.ts'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { textToEdit, uuid } from '../load.ts'
import { remarkById, remarksOfPhase } from '../queries.ts'
import { isListed, type Remark, statuses } from '../remark.ts'
import { readable } from '../rules/readable.ts'
import { staffTexts } from '../texts/staff.ts'
import { statusWords, whatWords } from '../texts/words.ts'
import { RemarkWords } from './remark-view.tsx'

const atOnce = 50

/** What waits for an answer, to be answered several at once; or one contribution, also for the second time. */
export const answersPage = page(access, {
  address: addresses.answers,
  action: 'remark.answer',
  query: z.object({
    absatz: z.string().regex(uuid).optional().catch(undefined),
    beitrag: z.string().regex(uuid).optional().catch(undefined),
  }),
  async load(work, params, { absatz, beitrag }) {
    const here = await textToEdit(work, params)
    const one = beitrag ? await remarkById(work, beitrag) : undefined
    const chosen = one && one.phaseId === here.at.phase.id && isListed(one) ? one : undefined
    const open = chosen
      ? [chosen]
      : await remarksOfPhase(work, here.at.phase.id, { open: true, paragraph: absatz, limit: atOnce + 1 })
    return { ...here, chosen, paragraph: absatz, remarks: open.slice(0, atOnce), more: open.length > atOnce }
  },
  head: ({ at }, visit) => ({
    title: staffTexts(visit.language).answers,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ at, paragraphs, paragraph, remarks, chosen, more, review }, { language }) {
    const t = staffTexts(language)
    const params = paramsOf(at)
    const here = { absatz: paragraph, beitrag: chosen?.id }
    return (
      <Article title={t.answers} kicker={review.title} lead={chosen ? undefined : t.answersLead}>
        {!chosen && (
          <Filters to={addresses.answers(params)} reset={addresses.answers(params)} active={paragraph ? 1 : 0}>
            <Select
              name="absatz"
              label={t.onlyParagraph}
              optional
              empty={t.allParagraphs}
              value={paragraph}
              choices={paragraphs
                .filter(({ id }) => review.numbers.has(id))
                .map((one) => ({ value: one.id, label: `${one.number} ${shorten(readable(one), 60)}` }))}
            />
          </Filters>
        )}
        {remarks.length === 0 ? (
          <EmptyState title={t.allAnswered}>
            <p>{t.allAnsweredHint}</p>
            <p>
              <ActionLink to={rooms.phase(params)}>{t.preview}</ActionLink>
            </p>
          </EmptyState>
        ) : (
          <Form
            path={addresses.answers.path}
            action={addresses.answers(params, here)}
            submit={t.sendAnswer}
            cancel={rooms.phase(params)}
          >
            <CheckboxGroup
              name="remarks"
              label={more ? t.firstOf(atOnce, countOf(review.numbers)) : t.which}
              values={chosen ? [chosen.id] : []}
              choices={remarks.map((remark) => ({
                value: remark.id,
                label: labelOf(remark, paragraphs, language),
                hint: (
                  <div class="remark-in-list">
                    <RemarkWords of={remark} />
                  </div>
                ),
              }))}
            />
            <RadioGroup
              name="status"
              label={t.status}
              value={chosen?.status ?? undefined}
              choices={statuses.map((value) => ({ value, label: say(statusWords[value], language) }))}
            />
            <TextArea name="reason" label={t.reason} rows={6} maxlength={8000} />
          </Form>
        )}
      </Article>
    )
  },
})

const countOf = (numbers: ReadonlyMap<string, number>) => [...numbers.values()].reduce((sum, one) => sum + one, 0)

/** 'Frage zu 1.2: Den Saal vergibt der Vorstand …' */
function labelOf({ what, paragraphId }: Remark, paragraphs: readonly Paragraph[], language: Language): string {
  const paragraph = paragraphs.find(({ id }) => id === paragraphId)
  const name = say(whatWords[what], language)
  return paragraph ? staffTexts(language).about(name, paragraph.number, shorten(readable(paragraph), 80)) : name
}
