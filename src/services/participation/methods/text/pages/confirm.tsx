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
import { addressOf } from '../links.ts'
import { type Placed, placedRemarks, remarkByKey } from '../queries.ts'
import { isListed } from '../remark.ts'
import { problems } from '../texts/notices.ts'
import { texts } from '../texts/texts.ts'
import { titleOf } from '../texts/words.ts'
import { RemarkAnswer, RemarkWords } from './remark-view.tsx'

export const guestPurpose = 'participation.remark'

/** The contribution a confirming link stands for, while it waits. */
export async function remarkOfToken({ tx }: Pick<Work, 'tx'>, held: Held): Promise<Placed | undefined> {
  const [remark] = await placedRemarks(tx, [String(held.payload.remark)], false)
  return remark?.state === 'waiting' ? remark : undefined
}

/** Opened from the guest's mail; the button makes the contribution appear, because mail servers open links too. */
export const confirmPage = page(access, {
  address: addresses.confirm,
  action: 'remark.by-link',
  async load(work, { token }) {
    const held = await peekToken(work, token, guestPurpose)
    return { token, remark: typeof held === 'object' ? await remarkOfToken(work, held) : undefined }
  },
  head: (_data, { language }) => ({ title: texts(language).confirmTitle, noIndex: true }),
  view({ token, remark }, { language }) {
    const t = texts(language)
    return (
      <Article title={t.confirmTitle} lead={remark ? t.confirmLead : say(problems.linkUsed, language)}>
        {remark && (
          <ConfirmForm
            path={addresses.confirm.path}
            action={addresses.confirm({ token })}
            deed={t.confirmDeed}
            cancel={places.front()}
          >
            <RemarkWords of={remark} />
          </ConfirmForm>
        )}
      </Article>
    )
  },
})

/** A guest's own page: what became of the contribution, and how to take it back. */
export const ownPage = page(access, {
  address: addresses.own,
  action: 'remark.by-link',
  async load(work, { key }) {
    const remark = found(await remarkByKey(work, key))
    const [placed] = await placedRemarks(work.tx, [remark.id], false)
    return found(placed)
  },
  head: (_data, { language }) => ({ title: texts(language).confirmTitle, noIndex: true }),
  view(remark, { language, url }) {
    const [t, guest] = [texts(language), guestTexts(language)]
    return (
      <Article
        title={titleOf(remark, language)}
        kicker={remark.textTitle}
        lead={remark.mailed ? guest.ownLead : guest.ownByCodeLead}
      >
        <RemarkWords of={remark} />
        <RemarkAnswer of={remark} />
        {isListed(remark) && (
          <p>
            <ActionLink to={addressOf(remark)}>{t.toRemark}</ActionLink>
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
