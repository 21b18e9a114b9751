import type { FC } from 'hono/jsx'
import { ReportLink } from '#commons/moderation/report-link.tsx'
import type { Marks as MarksOfThing } from '#commons/responses/marks.ts'
import { Marks } from '#commons/responses/marks-view.tsx'
import { say } from '#foundation/text/catalogue.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Row } from '#foundation/ui/layout.tsx'
import { Button, Link } from '#foundation/ui/links.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { contactAddresses } from '../../contacts/addresses.ts'
import { isMember } from '../../home.ts'
import { challengeAddresses as addresses } from '../addresses.ts'
import { type Card, type Challenge, type Cluster, cardKind, heaps } from '../challenge.ts'
import { runs } from '../load.ts'
import { cardWords, texts } from '../texts.ts'

interface HeapsProps {
  of: Challenge
  cards: readonly Card[]
  clusters: readonly Cluster[]
  marks: ReadonlyMap<string, MarksOfThing>
}

/** The cards of a challenge, heap by heap. */
export const Heaps: FC<HeapsProps> = ({ of, cards, clusters, marks }) => {
  const t = texts(useVisit().language)
  if (cards.length === 0)
    return (
      <EmptyState title={t.noCards} level={3}>
        <p>{of.state === 'open' ? t.noCardsHint : t.noMoreCards}</p>
      </EmptyState>
    )
  const filled = heaps(cards, clusters).filter((heap) => heap.cards.length > 0)
  return (
    <>
      {filled.map(({ cluster, cards: lying }) => (
        <>
          {(cluster || filled.length > 1) && <h3>{cluster?.title ?? t.loose}</h3>}
          <ul class="tip-cards">
            {lying.map((card) => (
              <li class={card.helped ? 'tip-card helped' : 'tip-card'} id={`karte-${card.id.slice(-12)}`}>
                <CardBody of={card} />
                <CardDeeds of={card} challenge={of} marks={marks.get(card.id)} />
              </li>
            ))}
          </ul>
        </>
      ))}
    </>
  )
}

/** What a card says, and who wrote it. */
export const CardBody: FC<{ of: Pick<Card, 'kind' | 'words' | 'by' | 'helped'> }> = ({ of }) => {
  const { language } = useVisit()
  return (
    <>
      <Row>
        <span class="tip-kind">{say(cardWords[of.kind], language)}</span>
        {of.helped && (
          <StatusTag tone="success" icon="check">
            {texts(language).helpedTag}
          </StatusTag>
        )}
      </Row>
      <p class="tip-words">{of.words}</p>
      {of.by && <p class="small quiet">{of.by}</p>}
    </>
  )
}

const CardDeeds: FC<{ of: Card; challenge: Challenge; marks: MarksOfThing | undefined }> = ({
  of: card,
  challenge,
  marks,
}) => {
  const visit = useVisit()
  const t = texts(visit.language)
  const at = { herausforderung: challenge.slug, tippkarte: card.id }
  const asker = runs(visit, challenge)
  const mine = card.author !== null && card.author === visit.viewer.person
  const named = <span class="out-of-sight"> ({card.words.slice(0, 60)})</span>
  return (
    <>
      {card.kind === 'contact' && isMember(visit.viewer) && (
        <Link to={contactAddresses.whoKnows({ q: challenge.title.slice(0, 80) })} class="small">
          {t.whoKnows}
          {named}
        </Link>
      )}
      {marks && <Marks of={marks} />}
      <Row>
        {asker && (
          <Form
            path={addresses.helped.path}
            action={addresses.helped(at)}
            summary={false}
            class="row"
            prefix={`h${card.id.slice(-12)}-`}
          >
            <HiddenInput name="on" value={card.helped ? '' : 'yes'} />
            <Button look="plain">
              {card.helped ? t.unhelp : t.help}
              {named}
            </Button>
          </Form>
        )}
        {(mine || asker) && (
          <Form
            path={addresses.removeCard.path}
            action={addresses.removeCard(at)}
            summary={false}
            class="row"
            prefix={`r${card.id.slice(-12)}-`}
          >
            <Button look="plain">
              {t.remove}
              {named}
            </Button>
          </Form>
        )}
        {!mine && <ReportLink kind={cardKind} id={card.id} />}
      </Row>
    </>
  )
}
