import { z } from 'zod'
import { ParagraphView } from '#commons/documents/document-view.tsx'
import { GuestCheck } from '#commons/fair/guest-form.tsx'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { Checkbox } from '#foundation/ui/choices.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { addresses as rooms } from '../../../addresses.ts'
import { codeGiven, GuestInputs } from '../../../guest-contributions/guest-inputs.tsx'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { paragraphById } from '../load.ts'
import { type What, whats, wordsOf } from '../remark.ts'
import { problems } from '../texts/notices.ts'
import { texts } from '../texts/texts.ts'

/** One kind of contribution to one paragraph. */
export const writePage = page(access, {
  address: addresses.write,
  action: 'remark.write',
  query: z.object({
    art: z.enum(whats).catch('comment'),
    stelle: z.string().max(1000).optional().catch(undefined),
    code: z.string().max(40).optional().catch(undefined),
  }),
  async load(work, params, { art, stelle, code }) {
    const typed = work.attempt?.values.what
    const what = whats.find((one) => one === typed) ?? art
    return { ...(await paragraphById(work, params)), what, passage: stelle, code: codeGiven(work, code) }
  },
  subject: ({ standing }) => ({ phase: standing }),
  head: ({ at, paragraph, what }, visit) => ({
    title: titleFor(what, paragraph.number, visit.language),
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ at, paragraph, gone, version, review, what, passage, code }, { language, viewer }) {
    const t = texts(language)
    const params = { ...paramsOf(at), paragraph: paragraph.id }
    const fixed = review.fixed.get(paragraph.id)
    return (
      <Article title={titleFor(what, paragraph.number, language)} kicker={review.title}>
        {what === 'wording' && fixed && (
          <Notice kind="warning">
            <p>{say(problems.fixed(fixed), language)}</p>
          </Notice>
        )}
        <div class="document" lang={language === 'de' ? undefined : 'de'}>
          <ParagraphView of={paragraph} />
        </div>
        <Form
          path={addresses.write.path}
          action={addresses.write(params, { art: what })}
          submit={t.send}
          cancel={gone ? rooms.phase(paramsOf(at)) : addresses.paragraph({ ...paramsOf(at), number: paragraph.number })}
        >
          <GuestCheck />
          <HiddenInput name="what" value={what} />
          <HiddenInput name="version" value={version} />
          {what === 'wording' ? (
            <>
              <TextArea
                name="wording"
                label={t.wording}
                hint={t.wordingHint}
                value={wordsOf(paragraph)}
                rows={8}
                maxlength={20_000}
              />
              <TextArea name="body" label={t.wordingBody} hint={t.bodyHint} rows={4} maxlength={4000} optional />
            </>
          ) : (
            <>
              <TextInput
                name="passage"
                label={t.passage}
                hint={t.passageHint}
                value={passage}
                maxlength={1000}
                optional
              />
              <TextArea
                name="body"
                label={what === 'question' ? t.questionBody : t.commentBody}
                hint={t.bodyHint}
                rows={6}
                maxlength={4000}
              />
            </>
          )}
          {viewer.person ? (
            <Checkbox name="goes" label={t.goes} hint={t.goesHint} optional />
          ) : (
            <GuestInputs code={code} without={addresses.write(params, { art: what })} nameHint={t.nameHint} />
          )}
        </Form>
      </Article>
    )
  },
})

function titleFor(what: What, number: string, language: Parameters<typeof texts>[0]): string {
  return texts(language)[`write${what}`](number)
}
