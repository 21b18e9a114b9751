import { found } from '#foundation/http/problems.ts'
import { page, type Work } from '#foundation/http/route.ts'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { Button } from '#foundation/ui/links.tsx'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { type PhaseParams, pollToEdit } from '../load.ts'
import { similarStatements, statementOf } from '../queries.ts'
import { staffTexts } from '../texts/staff.ts'

export async function statementAt(work: Work, params: PhaseParams & { statement: string }) {
  const at = await pollToEdit(work, params)
  return { at, statement: found(await statementOf(work.tx, work.space.id, at.phase.id, params.statement)) }
}

/** One statement somebody proposed, beside those that sound alike. */
export const checkPage = page(access, {
  address: addresses.check,
  action: 'opinion.write',
  async load(work, params) {
    const { at, statement } = await statementAt(work, params)
    const similar = await similarStatements(work.tx, work.space.id, at.phase.id, statement.words, statement.id)
    return { at, statement, similar }
  },
  head: ({ at }, visit) => ({
    title: staffTexts(visit.language).checkTitle,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ at, statement, similar }, { language }) {
    const t = staffTexts(language)
    const params = { ...paramsOf(at), statement: statement.id }
    return (
      <Article title={t.checkTitle} kicker={at.phase.title} lead={t.checkLead}>
        <blockquote class="opinion-words" lang="de">
          {statement.words}
        </blockquote>
        {similar.length > 0 && (
          <Section title={t.similar} id="aehnlich">
            <ul class="opinion-list">
              {similar.map(({ number, words }) => (
                <li lang="de">
                  {number && `${number}. `}
                  {words}
                </li>
              ))}
            </ul>
          </Section>
        )}
        {statement.state === 'waiting' ? (
          <Form path={addresses.check.path} action={addresses.check(params)}>
            <TextInput name="reason" label={t.reason} hint={t.reasonHint} maxlength={300} optional />
            <div class="form-actions">
              <Button name="go" value="show">
                {t.show}
              </Button>
              <Button look="second" name="go" value="refuse">
                {t.refuse}
              </Button>
            </div>
          </Form>
        ) : (
          <p>
            {t[statement.state]} {statement.reason}
          </p>
        )}
      </Article>
    )
  },
})
