import type { FC } from 'hono/jsx'
import { list } from '#foundation/text/numbers.ts'
import { shorten } from '#foundation/text/plain-text.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Row } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { campAddresses as addresses } from '../addresses.ts'
import { hostNames, type Session } from '../camp.ts'
import { texts } from '../texts.ts'

/** A session in a list: number, title, hosts, and how many want to go. */
export const SessionLine: FC<{ of: Session; treff: string; short?: boolean }> = ({ of, treff, short }) => {
  const { language } = useVisit()
  const t = texts(language)
  return (
    <>
      <p>
        <span class="quiet">{of.number}.</span> <Link to={addresses.session({ treff, runde: of.id })}>{of.title}</Link>
      </p>
      {hostNames(of).length > 0 && <p class="small">{list(hostNames(of), language)}</p>}
      {!short && of.lead && <p>{shorten(of.lead, 160)}</p>}
      <Row>
        {of.hands !== null && <StatusTag tone="info">{t.hands(of.hands)}</StatusTag>}
        {of.chosen > 0 && <span class="small quiet">{t.chosenBy(of.chosen)}</span>}
        {of.mine && <StatusTag tone="success">{t.choose}</StatusTag>}
      </Row>
    </>
  )
}

/** Sessions below each other. */
export const SessionList: FC<{ of: readonly Session[]; treff: string }> = ({ of, treff }) => (
  <ul class="plain-list stack">
    {of.map((session) => (
      <li class="stack tight">
        <SessionLine of={session} treff={treff} />
      </li>
    ))}
  </ul>
)
