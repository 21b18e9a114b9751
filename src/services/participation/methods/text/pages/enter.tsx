import { z } from 'zod'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { shorten } from '#foundation/text/plain-text.ts'
import { RadioGroup, Select } from '#foundation/ui/choices.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { addresses as rooms } from '../../../addresses.ts'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { textToEdit } from '../load.ts'
import { whats } from '../remark.ts'
import { readable } from '../rules/readable.ts'
import { staffTexts } from '../texts/staff.ts'
import { texts } from '../texts/texts.ts'
import { whatWords } from '../texts/words.ts'

const ways = ['paper', 'telephone', 'on-site'] as const

/** Staff type what came on paper, by telephone or on site. */
export const enterPage = page(access, {
  address: addresses.enter,
  action: 'remark.enter',
  // One stack of paper after the other: way and source stay for the next one.
  query: z.object({ weg: z.enum(ways).catch('paper'), quelle: z.string().max(200).optional().catch(undefined) }),
  load: async (work, params, { weg, quelle }) => ({ ...(await textToEdit(work, params)), weg, quelle }),
  subject: ({ standing }) => ({ phase: standing }),
  head: ({ at }, visit) => ({
    title: staffTexts(visit.language).enterTitle,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ at, paragraphs, weg, quelle }, { language }) {
    const t = staffTexts(language)
    const all = texts(language)
    return (
      <Article title={t.enterTitle} lead={t.enterLead}>
        <Form
          path={addresses.enter.path}
          action={addresses.enter(paramsOf(at))}
          submit={t.save}
          cancel={rooms.phase(paramsOf(at))}
        >
          <RadioGroup
            name="channel"
            label={t.channel}
            value={weg}
            choices={ways.map((value) => ({ value, label: t[value] }))}
          />
          <TextInput name="source" label={t.source} hint={t.sourceHint} value={quelle} maxlength={200} />
          <TextInput name="code" label={t.code} hint={t.codeHint} maxlength={40} wide="short" optional />
          <Select
            name="paragraph"
            label={t.paragraph}
            choices={paragraphs.map((paragraph) => ({
              value: paragraph.id,
              label: `${paragraph.number} ${shorten(readable(paragraph), 60)}`,
            }))}
          />
          <RadioGroup
            name="what"
            label={t.what}
            value="comment"
            choices={whats.map((value) => ({ value, label: say(whatWords[value], language) }))}
          />
          <TextInput name="passage" label={all.passage} hint={all.passageHint} maxlength={1000} optional />
          <TextArea name="body" label={t.said} hint={t.saidHint} rows={5} maxlength={4000} optional />
          <TextArea name="wording" label={t.wording} hint={t.wordingHint} rows={5} maxlength={20_000} optional />
        </Form>
      </Article>
    )
  },
})
