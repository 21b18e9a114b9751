import { api } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { access } from '../access.ts'
import { challengeAddresses as addresses } from './addresses.ts'
import { cardsOf } from './card-queries.ts'
import { challengeAt } from './load.ts'
import { cardWords, texts } from './texts.ts'

/** The cards as they lie now, newest first, for the page on phones. While nothing is new, the answer is a mere 304. */
export const cardList = api(access, {
  address: addresses.cardList,
  action: 'exchange.read',
  only: 'network',
  async answer(work, params) {
    const challenge = await challengeAt(work, params)
    const { language, viewer } = work
    const cards = (await cardsOf(work.tx, work.space.id, challenge.id)).toReversed().slice(0, 200)
    return Response.json(
      {
        open: challenge.state === 'open',
        cards: cards.map(({ id, kind, words, by, author }) => ({
          id,
          kind: say(cardWords[kind], language),
          words,
          by: author !== null && author === viewer.person ? texts(language).you : by,
        })),
      },
      { headers: { 'cache-control': 'private, no-cache', vary: 'cookie' } },
    )
  },
})
