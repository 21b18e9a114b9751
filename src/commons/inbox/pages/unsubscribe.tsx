import type { Everything } from '#commons/manifest.ts'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { Form } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { texts } from '../texts.ts'
import { readUnsubscribing } from '../unsubscribe.ts'
import { topicsOf, wishesOf } from '../wishes.ts'

/** Opened from a mail, without login. Opening alone changes nothing: scanners of mail servers open links. */
export function unsubscribePage(everything: Everything) {
  return page(access, {
    address: addresses.unsubscribe,
    action: 'mail.unsubscribe',
    house: true,
    async load({ tx, sign }, params) {
      const asked = readUnsubscribing(sign, params)
      const chosen = asked && (await wishesOf(tx, asked.person))
      const topic = asked && topicsOf(everything).find(({ id }) => id === asked.topic)
      const never = (chosen?.get(asked?.topic ?? '') ?? chosen?.get('')) === 'never'
      return { valid: asked !== undefined, topic: topic?.name ?? null, never }
    },
    head: (_data, { language }) => ({ title: texts(language).unsubscribeTitle, noIndex: true }),
    view({ valid, topic, never }, { language, here }) {
      const t = texts(language)
      const title = topic ? t.unsubscribeTopic(say(topic, language)) : t.unsubscribeAll
      if (!valid)
        return (
          <Article title={t.unsubscribeTitle} lead={t.unsubscribeWrong}>
            <ActionLink to={addresses.wishes()}>{t.wishesNav}</ActionLink>
          </Article>
        )
      return (
        <Article title={title} lead={never ? t.stateNever : t.unsubscribeLead}>
          {!never && (
            <Form path={addresses.unsubscribe.path} action={{ href: here }}>
              <div class="form-actions">
                {topic && (
                  <Button name="what" value="topic">
                    {t.unsubscribeOne}
                  </Button>
                )}
                <Button name="what" value="all" look={topic ? 'second' : 'button'}>
                  {t.unsubscribeEvery}
                </Button>
              </div>
            </Form>
          )}
          <ActionLink to={addresses.wishes()}>{t.wishesNav}</ActionLink>
        </Article>
      )
    },
  })
}
