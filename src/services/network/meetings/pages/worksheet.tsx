import { found } from '#foundation/http/problems.ts'
import { page } from '#foundation/http/route.ts'
import { dateWithWeekday } from '#foundation/text/dates.ts'
import { PrintButton } from '#foundation/ui/islands.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { linesOf } from '../../methods/method.ts'
import { MethodFacts, Steps } from '../../methods/pages/facts.tsx'
import { methodBySlug } from '../../methods/queries.ts'
import { methodTexts } from '../../methods/texts.ts'
import { trailTo } from '../../pieces.tsx'
import { meetingAddresses as addresses } from '../addresses.ts'
import { itemAt, subject } from '../load.ts'
import { texts } from '../texts/texts.ts'
import { ItemTime } from './programme.tsx'

/** The sheet a group works with: the steps of the method, and its questions with room to write. */
export const worksheetPage = page(access, {
  address: addresses.worksheet,
  action: 'exchange.read',
  only: 'network',
  async load(work, params) {
    const at = await itemAt(work, params)
    return { ...at, method: found(at.item.method && (await methodBySlug(work.tx, work.space.id, at.item.method.slug))) }
  },
  subject,
  head: ({ item, meeting }, visit) => ({
    title: `${texts(visit.language).worksheet}: ${item.title}`,
    noIndex: true,
    trail: trailTo(visit, { to: addresses.item({ treff: meeting.slug, punkt: item.id }), title: item.title }),
    crumb: texts(visit.language).worksheet,
  }),
  view({ item, meeting, method }, { language }) {
    const t = methodTexts(language)
    return (
      <Article title={item.title} kicker={`${meeting.title} · ${method.name}`}>
        <p>
          {dateWithWeekday(item.startsAt, language)}, <ItemTime of={item} />
        </p>
        <PrintButton />
        <MethodFacts of={method} />
        <Steps of={method} />
        <Section title={t.worksheet} id="fragen">
          {linesOf(method.worksheet).map((question, index) => (
            <div class="worksheet-question" id={`frage-${index + 1}`}>
              <h3>{question}</h3>
            </div>
          ))}
        </Section>
      </Article>
    )
  },
})
