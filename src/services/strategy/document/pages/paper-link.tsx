import type { FC } from 'hono/jsx'
import { useVisit } from '#foundation/ui/context.ts'
import { OutsideLink } from '#foundation/ui/links.tsx'
import type { Adoption } from '../paper.ts'
import { texts } from '../texts.ts'

/** The paper by which a version was adopted; nothing when none is known. */
export const PaperLink: FC<{ of: Pick<Adoption, 'paper' | 'paperAddress'> }> = ({ of: { paper, paperAddress } }) => {
  const t = texts(useVisit().language)
  const words = paper ? t.paperNumber(paper) : t.paper
  if (paperAddress) return <OutsideLink href={paperAddress}>{words}</OutsideLink>
  return paper ? words : null
}
