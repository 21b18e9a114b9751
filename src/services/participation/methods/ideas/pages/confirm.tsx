import { sql } from 'kysely'
import { type Held, peekToken } from '#commons/accounts/tokens.ts'
import { places } from '#commons/front/addresses.ts'
import { found } from '#foundation/http/problems.ts'
import { page, type Work } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { ConfirmForm, Form } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { guestTexts } from '../../../guest-contributions/texts.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { ideaByKey, placedIdeas } from '../queries.ts'
import { problems } from '../texts/notices.ts'
import { texts } from '../texts/texts.ts'

export const guestPurpose = 'participation.idea'

interface Waiting {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly dialogue: string
  readonly phase: string
  readonly answerDays: number
}

/** The idea a confirming link stands for, while it waits. */
export async function ideaOfToken({ tx, space }: Work, held: Held): Promise<Waiting | undefined> {
  const { rows } = await sql<Waiting>`
    select i.id, i.title, i.body, d.slug as dialogue, f.slug as phase, d.answer_days as "answerDays" from participation.idea i
    join participation.phase f on f.space_id = i.space_id and f.id = i.phase_id
    join participation.dialogue d on d.space_id = f.space_id and d.id = f.dialogue_id
    where i.space_id = ${space.id} and i.id = ${String(held.payload.idea)}::uuid and i.state = 'waiting'`.execute(tx)
  return rows[0]
}

/** Opened from the guest's mail; the button makes the idea appear, because mail servers open links too. */
export const confirmPage = page(access, {
  address: addresses.confirm,
  action: 'idea.by-link',
  async load(work, { token }) {
    const held = await peekToken(work, token, guestPurpose)
    return { token, idea: typeof held === 'object' ? await ideaOfToken(work, held) : undefined }
  },
  head: (_data, { language }) => ({ title: texts(language).confirmTitle, noIndex: true }),
  view({ token, idea }, { language }) {
    const t = texts(language)
    return (
      <Article title={t.confirmTitle} lead={idea ? t.confirmLead : say(problems.linkUsed, language)}>
        {idea && (
          <ConfirmForm
            path={addresses.confirm.path}
            action={addresses.confirm({ token })}
            deed={t.confirmDeed}
            cancel={places.front()}
          >
            <p>
              <strong>{idea.title}</strong>
            </p>
          </ConfirmForm>
        )}
      </Article>
    )
  },
})

/** A guest's own page: what became of the idea, and how to take it back. */
export const ownPage = page(access, {
  address: addresses.own,
  action: 'idea.by-link',
  async load(work, { key }) {
    const idea = found(await ideaByKey(work, key))
    const [placed] = await placedIdeas(work.tx, [idea.id], false)
    return { idea, placed: found(placed) }
  },
  head: (_data, { language }) => ({ title: texts(language).confirmTitle, noIndex: true }),
  view({ idea, placed }, { language, url }) {
    const [t, guest] = [texts(language), guestTexts(language)]
    const at = { dialogue: placed.dialogueSlug, phase: placed.phaseSlug, idea: idea.id }
    return (
      <Article title={idea.title} kicker={t.confirmTitle} lead={idea.mail ? guest.ownLead : guest.ownByCodeLead}>
        <p class="comment-words">{idea.body}</p>
        {(idea.state === 'shown' || idea.state === 'merged') && (
          <p>
            <ActionLink to={addresses.idea(at)}>{t.toIdea}</ActionLink>
          </p>
        )}
        <Form path={addresses.own.path} action={{ href: url.pathname }}>
          <p>{t.takeBackHint}</p>
          <Button look="danger">{t.takeBack}</Button>
        </Form>
      </Article>
    )
  },
})
