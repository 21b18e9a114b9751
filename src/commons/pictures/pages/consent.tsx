import { sql } from 'kysely'
import { peekToken } from '#commons/accounts/tokens.ts'
import { places } from '#commons/front/addresses.ts'
import { page, type Work } from '#foundation/http/route.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { ConfirmForm } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { ArticlePicture } from '../parts.tsx'
import { type KeptPicture, keptPicture } from '../queries.ts'
import { texts } from '../texts.ts'

/** What the link in the mail stands for, while picture and entry exist. */
export async function shownByToken(
  work: Pick<Work, 'tx' | 'now' | 'space'>,
  token: string,
): Promise<{ shown: string; consent: boolean; withdrawn: boolean; picture: KeptPicture } | null> {
  const held = await peekToken(work, token, 'pictures.consent')
  if (typeof held === 'string') return null
  const { rows } = await sql<{ picture: string; consent: boolean; withdrawn: boolean }>`
    select picture_id as picture, consent, withdrawn_at is not null as withdrawn from pictures.person_shown
    where space_id = ${work.space.id} and id = ${String(held.payload.shown)}::uuid and name <> ''`.execute(work.tx)
  const row = rows[0]
  const picture = row && (await keptPicture(work.tx, work.space.id, row.picture))
  return row && picture
    ? { shown: String(held.payload.shown), consent: row.consent, withdrawn: row.withdrawn, picture }
    : null
}

export const consentPage = page(access, {
  address: addresses.consent,
  action: 'consent.withdraw',
  load: (work, params) => shownByToken(work, params.token),
  head: (_data, { language }) => ({ title: texts(language).consentTitle, noIndex: true }),
  view(held, { language, space }) {
    const t = texts(language)
    if (!held) return <Article title={t.consentTitle} lead={t.consentGone} />
    return (
      <Article title={t.consentTitle} lead={t.consentLead(space.name)}>
        {held.picture.isPublic && <ArticlePicture of={held.picture} />}
        {held.consent && !held.withdrawn ? (
          <ConfirmForm path={addresses.consent.path} deed={t.consentWithdraw} cancel={places.front()} danger>
            <p>{t.consentWithdrawHint}</p>
          </ConfirmForm>
        ) : (
          <Notice kind="success">
            <p>{held.withdrawn ? t.consentWithdrawn : t.consentRefused}</p>
          </Notice>
        )}
      </Article>
    )
  },
})
