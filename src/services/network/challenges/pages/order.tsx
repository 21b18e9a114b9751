import type { FC } from 'hono/jsx'
import { asset } from '#foundation/http/assets.ts'
import { page } from '#foundation/http/route.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { MoveButtons } from '#foundation/ui/move-buttons.tsx'
import { access } from '../../access.ts'
import { trailTo } from '../../pieces.tsx'
import { challengeAddresses as addresses } from '../addresses.ts'
import { cardsOf, clustersOf } from '../card-queries.ts'
import { type Card, type Challenge, type Cluster, heaps } from '../challenge.ts'
import { challengeAt, subjectOf } from '../load.ts'
import { texts } from '../texts.ts'
import { CardBody } from './heaps.tsx'

/** Cards are laid onto heaps: by dragging, or by a choice below each card. */
export const orderPage = page(access, {
  address: addresses.order,
  action: 'challenge.write',
  only: 'network',
  async load(work, params) {
    const challenge = await challengeAt(work, params)
    const { tx, space } = work
    const cards = await cardsOf(tx, space.id, challenge.id)
    return { challenge, cards, clusters: await clustersOf(tx, space.id, challenge.id) }
  },
  subject: ({ challenge }) => subjectOf(challenge),
  head: ({ challenge }, visit) => ({
    title: texts(visit.language).order,
    noIndex: true,
    wide: true,
    trail: trailTo(visit, { to: addresses.challenge({ herausforderung: challenge.slug }), title: challenge.title }),
  }),
  view({ challenge, cards, clusters }, { language }) {
    const t = texts(language)
    const at = { herausforderung: challenge.slug }
    return (
      <Article title={t.order} kicker={challenge.title} lead={t.orderLead}>
        {cards.length === 0 && (
          <EmptyState title={t.noCards}>
            <p>{t.noCardsHint}</p>
          </EmptyState>
        )}
        <card-order>
          {heaps(cards, clusters).map(({ cluster, cards: lying }) => (
            <div data-heap={cluster?.id ?? ''}>
              <Section title={cluster?.title ?? t.loose} id={`haufen-${cluster?.id.slice(-12) ?? 'ohne'}`}>
                {cluster && <HeapDeeds of={cluster} challenge={challenge} clusters={clusters} />}
                {lying.length === 0 && <p class="small quiet">{t.emptyHeap}</p>}
                <ul class="tip-cards">
                  {lying.map((card) => (
                    <li class="tip-card" data-card={card.id}>
                      <CardBody of={card} />
                      <Put of={card} challenge={challenge} clusters={clusters} />
                    </li>
                  ))}
                </ul>
              </Section>
            </div>
          ))}
        </card-order>
        <ActionLink to={addresses.challenge(at)} icon="back">
          {challenge.title}
        </ActionLink>
        <script type="module" src={asset('cards-page.js')} />
      </Article>
    )
  },
})

interface PutProps {
  of: Card
  challenge: Challenge
  clusters: readonly Cluster[]
}

const Put: FC<PutProps> = ({ of: card, challenge, clusters }) => {
  const t = texts(useVisit().language)
  const named = <span class="out-of-sight"> ({card.words.slice(0, 60)})</span>
  return (
    <Details
      summary={
        <span>
          {t.belongs} …{named}
        </span>
      }
    >
      <Form
        path={addresses.putCard.path}
        action={addresses.putCard({ herausforderung: challenge.slug, tippkarte: card.id })}
        prefix={`p${card.id.slice(-12)}-`}
      >
        <Select
          name="cluster"
          label={t.belongs}
          empty={t.nowhere}
          value={card.cluster ?? ''}
          choices={clusters.map(({ id, title }) => ({ value: id, label: title }))}
          optional
        />
        <TextInput name="fresh" label={t.fresh} maxlength={80} optional />
        <Button look="second">
          {t.put}
          {named}
        </Button>
      </Form>
    </Details>
  )
}

const HeapDeeds: FC<{ of: Cluster; challenge: Challenge; clusters: readonly Cluster[] }> = ({
  of,
  challenge,
  clusters,
}) => {
  const t = texts(useVisit().language)
  const at = { herausforderung: challenge.slug, haufen: of.id }
  const prefix = of.id.slice(-12)
  return (
    <>
      <MoveButtons
        path={addresses.moveCluster.path}
        action={addresses.moveCluster(at)}
        name={of.title}
        at={clusters.indexOf(of)}
        of={clusters.length}
      />
      <Details
        summary={
          <span>
            {t.change}
            <span class="out-of-sight"> ({of.title})</span>
          </span>
        }
      >
        <Form path={addresses.renameCluster.path} action={addresses.renameCluster(at)} prefix={`t${prefix}-`}>
          <TextInput name="title" label={t.heapName} value={of.title} maxlength={80} />
          <Button look="second">{t.rename}</Button>
        </Form>
        <Form path={addresses.removeCluster.path} action={addresses.removeCluster(at)} prefix={`d${prefix}-`}>
          <Row>
            <Button look="plain">{t.dissolve}</Button>
          </Row>
        </Form>
      </Details>
    </>
  )
}
