import { LinkedThings } from '#commons/links/linked-things.tsx'
import { linksOf } from '#commons/links/links-of.ts'
import { ReportLink } from '#commons/moderation/report-link.tsx'
import { marksOfThing } from '#commons/responses/marks.ts'
import { Marks } from '#commons/responses/marks-view.tsx'
import { threadOf } from '#commons/responses/thread.ts'
import { Thread } from '#commons/responses/thread-view.tsx'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { trailTo } from '../../pieces.tsx'
import { methodAddresses as addresses } from '../addresses.ts'
import { methodAt } from '../load.ts'
import { linesOf, methodKind } from '../method.ts'
import { methodTexts } from '../texts.ts'
import { MethodFacts, Steps } from './facts.tsx'

/** One card, with what others experienced. */
export const methodPage = page(access, {
  address: addresses.method,
  action: 'exchange.read',
  only: 'network',
  async load(work, params) {
    const method = await methodAt(work, params)
    return {
      method,
      marks: await marksOfThing(work, methodKind, method.id),
      thread: await threadOf(work, { kind: methodKind, id: method.id }),
      links: await linksOf(work, methodKind, method.id),
    }
  },
  head: ({ method }, visit) => ({
    title: method.name,
    description: method.aim,
    trail: trailTo(visit, { to: addresses.list(), title: methodTexts(visit.language).title }),
  }),
  view({ method, marks, thread, links }, visit) {
    const t = methodTexts(visit.language)
    const questions = linesOf(method.worksheet)
    return (
      <Article title={method.name} lead={method.aim}>
        <MethodFacts of={method} />
        <Steps of={method} />
        {method.hybrid && (
          <Section title={t.hybrid} id="weit-weg">
            <p>{method.hybrid}</p>
          </Section>
        )}
        {questions.length > 0 && (
          <Section title={t.worksheet} id="blatt">
            <p class="small quiet">{t.worksheetHint}</p>
            <ul>
              {questions.map((question) => (
                <li>{question}</li>
              ))}
            </ul>
          </Section>
        )}
        <Section title={t.experiences} id="erfahrungen">
          <Marks of={marks} />
          <Thread of={thread} />
        </Section>
        <LinkedThings of={links} title={method.name} />
        {may(visit, access, 'method.write') && (
          <ActionLink to={addresses.edit({ methode: method.slug })} icon="edit">
            {t.edit}
          </ActionLink>
        )}
        <ReportLink kind={methodKind} id={method.id} />
      </Article>
    )
  },
})
