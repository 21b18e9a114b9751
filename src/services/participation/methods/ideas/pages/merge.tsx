import { z } from 'zod'
import { page, type Work } from '#foundation/http/route.ts'
import { shorten } from '#foundation/text/plain-text.ts'
import { CheckboxGroup } from '#foundation/ui/choices.tsx'
import { Filters, Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import type { Idea } from '../idea.ts'
import { ideaToEdit, paramsOf } from '../load-idea.ts'
import { listIdeas } from '../queries.ts'
import { type Similar, similarIdeas } from '../similar.ts'
import { staffTexts } from '../texts/staff.ts'
import { texts } from '../texts/texts.ts'
import { trailToPhase } from './write.tsx'

export const mergePage = page(access, {
  address: addresses.merge,
  action: 'idea.merge',
  query: z.object({ worte: z.string().max(100).optional().catch(undefined) }),
  async load(work, params, { worte }) {
    const here = await ideaToEdit(work, params)
    return { ...here, worte, offered: await offeredFor(work, here.idea, worte) }
  },
  head: ({ at }, visit) => ({
    title: staffTexts(visit.language).mergeTitle,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ at, idea, worte, offered }, { language }) {
    const t = staffTexts(language)
    const params = { ...paramsOf(at), idea: idea.id }
    return (
      <Article title={t.mergeTitle} lead={t.mergeLead(idea.title)}>
        <Filters to={addresses.merge(params)} reset={worte ? addresses.merge(params) : undefined}>
          <TextInput name="worte" label={t.search} value={worte} maxlength={100} wide="medium" optional />
        </Filters>
        {offered.length === 0 ? (
          <p>{t.mergeNone}</p>
        ) : (
          <Form
            path={addresses.merge.path}
            action={addresses.merge(params)}
            submit={t.merge}
            cancel={addresses.idea(params)}
          >
            <CheckboxGroup
              name="ideas"
              label={t.mergeWhich}
              choices={offered.map(({ id, title, body, supports }) => ({
                value: id,
                label: title,
                hint: [shorten(body, 160), supports > 0 && texts(language).supports(supports)]
                  .filter(Boolean)
                  .join(' · '),
              }))}
            />
          </Form>
        )}
      </Article>
    )
  },
})

/** Ideas that sound like it, or those with the words typed. */
async function offeredFor(work: Work, idea: Idea, words: string | undefined): Promise<readonly Similar[]> {
  const typed = words?.replaceAll('\0', '').trim()
  if (!typed) return similarIdeas(work, idea.phaseId, idea, { except: idea.id, limit: 12 })
  const found = await listIdeas(work, idea.phaseId, { sort: 'neu', words: typed }, 31)
  return found.filter(({ id }) => id !== idea.id).slice(0, 30)
}
