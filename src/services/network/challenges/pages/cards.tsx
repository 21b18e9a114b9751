import { randomUUID } from 'node:crypto'
import { asset } from '#foundation/http/assets.ts'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { say } from '#foundation/text/catalogue.ts'
import { plainText } from '#foundation/text/plain-text.ts'
import { RadioGroup } from '#foundation/ui/choices.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { trailTo } from '../../pieces.tsx'
import { audienceWords } from '../../texts.ts'
import { challengeAddresses as addresses } from '../addresses.ts'
import { cardsOf } from '../card-queries.ts'
import { cardKinds } from '../challenge.ts'
import { challengeAt, writesCards } from '../load.ts'
import { cardWords, texts } from '../texts.ts'
import { CardBody } from './heaps.tsx'

/** The station on a phone: one field, and the cards of all others as they come in. */
export const cardsPage = page(access, {
  address: addresses.cards,
  action: 'members.take-part',
  only: 'network',
  async load(work, params) {
    const challenge = await challengeAt(work, params)
    // The id is made here, so that a form that is sent twice writes one card.
    return { challenge, cards: await cardsOf(work.tx, work.space.id, challenge.id), card: randomUUID() }
  },
  head: ({ challenge }, visit) => ({
    title: texts(visit.language).cardsTitle(challenge.title),
    noIndex: true,
    trail: trailTo(visit, { to: addresses.challenge({ herausforderung: challenge.slug }), title: challenge.title }),
    crumb: texts(visit.language).cards,
  }),
  view({ challenge, cards, card }, visit) {
    const { language, viewer } = visit
    const t = texts(language)
    const at = { herausforderung: challenge.slug }
    const who = say(audienceWords[challenge.audience].name, language)
    return (
      <Article title={challenge.title} lead={plainText(challenge.needed, 300)}>
        <card-writer
          data-from={hrefFor(visit, addresses.cardList(at))}
          data-keep={`karten ${challenge.id} ${viewer.person ?? ''}`}
          data-sending={t.sending}
          data-sent={t.sent}
          data-refused={t.refused}
        >
          {writesCards(visit, challenge) ? (
            <Form path={addresses.cards.path} action={addresses.cards(at)} submit={t.send}>
              <HiddenInput name="card" value={card} />
              <TextArea name="words" label={t.words} hint={t.wordsHint} rows={4} maxlength={600} />
              <RadioGroup
                name="kind"
                label={t.kind}
                value="approach"
                choices={cardKinds.map((value) => ({ value, label: say(cardWords[value], language) }))}
              />
              <p class="small quiet">{t.whoReads(who)}</p>
            </Form>
          ) : (
            <Notice>
              <p>{t.noMoreCards}</p>
            </Notice>
          )}
          <Section title={t.cards} id="karten">
            <ul class="tip-cards">
              {cards.toReversed().map((one) => (
                <li class="tip-card" data-card={one.id}>
                  <CardBody of={one} />
                </li>
              ))}
            </ul>
          </Section>
        </card-writer>
        <ActionLink to={addresses.challenge(at)} icon="back">
          {challenge.title}
        </ActionLink>
        <script type="module" src={asset('cards-page.js')} />
      </Article>
    )
  },
})
