import { page } from '#foundation/http/route.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { sheetAt } from '../load.ts'
import { similarStatements } from '../queries.ts'
import { longest } from '../rules/vote.ts'
import { texts } from '../texts/texts.ts'

/** A statement of one's own; what sounds alike is shown before it is sent for good. */
export const proposePage = page(access, {
  address: addresses.add,
  action: 'opinion.add',
  async load(work, params) {
    const at = await sheetAt(work, params)
    const { attempt, tx, space } = work
    const typed = attempt?.form === addresses.add.path ? String(attempt.values.words ?? '') : ''
    const similar = typed ? await similarStatements(tx, space.id, at.phase.id, typed.slice(0, longest)) : []
    return { at, similar }
  },
  subject: ({ at }) => ({ phase: at.standing }),
  head: ({ at }, visit) => ({
    title: `${texts(visit.language).newTitle}: ${at.phase.title}`,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ at, similar }, { language }) {
    const t = texts(language)
    const params = { ...paramsOf(at), sheet: at.key }
    return (
      <Article title={t.newTitle} kicker={at.phase.title} lead={t.newLead}>
        {similar.length > 0 && (
          <Section title={t.similar} id="aehnlich">
            <ul class="opinion-list">
              {similar.map(({ words }) => (
                <li lang="de">{words}</li>
              ))}
            </ul>
          </Section>
        )}
        <Form
          path={addresses.add.path}
          action={addresses.add(params)}
          submit={t.propose}
          cancel={addresses.sheet(params)}
        >
          {similar.length > 0 && <HiddenInput name="seen" value="yes" />}
          <TextArea name="words" label={t.words} rows={2} maxlength={longest} />
        </Form>
      </Article>
    )
  },
})
