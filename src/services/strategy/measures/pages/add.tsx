import { z } from 'zod'
import { describeThing } from '#commons/links/kinds.ts'
import { relatedTo } from '#commons/links/related.ts'
import { RelatedThings } from '#commons/links/related-things.tsx'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { solutionChoices } from '../queries.ts'
import { staffTexts } from '../staff-texts.ts'
import { texts } from '../texts.ts'
import { MeasureInputs } from './measure-inputs.tsx'

/** A new measure; begun from a thing of another service ("make a measure of this") it remembers where it came from. */
export const addPage = page(access, {
  address: addresses.add,
  action: 'measure.write',
  query: z.object({ von: z.string().max(200).catch(''), titel: z.string().max(160).catch('') }),
  async load(work, _params, { von, titel }) {
    const [fromKind = '', fromId = ''] = von.split(':')
    const from = von ? await describeThing(work, fromKind, fromId) : undefined
    const begun = titel || from?.title
    return {
      related: await relatedTo(work, { title: begun ?? String(work.attempt?.values.title ?? '') }),
      solutions: await solutionChoices(work.tx, work.space.id),
      title: begun,
      from,
      von: from ? von : '',
      // Begun from a solution it belongs to it.
      solution: fromKind === 'strategy.solution' ? fromId : undefined,
    }
  },
  head: (_data, visit) => ({
    title: staffTexts(visit.language).add,
    noIndex: true,
    trail: [
      { href: hrefFor(visit, addresses.start()), label: texts(visit.language).strategy },
      { href: hrefFor(visit, addresses.measures()), label: texts(visit.language).title },
    ],
  }),
  view({ related, solutions, title, from, von, solution }, { language }) {
    const t = staffTexts(language)
    return (
      <Article title={t.add}>
        {from && (
          <Notice>
            <p>{t.cameFrom(from.title)}</p>
          </Notice>
        )}
        <RelatedThings of={related} />
        <Form path={addresses.add.path} submit={t.save} cancel={addresses.measures()}>
          <HiddenInput name="from" value={von} />
          <MeasureInputs solutions={solutions} title={title} solution={solution} />
        </Form>
      </Article>
    )
  },
})
