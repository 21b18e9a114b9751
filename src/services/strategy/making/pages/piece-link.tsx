import type { FC } from 'hono/jsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { fresh, makingAddresses, type PieceKindId } from '../addresses.ts'

/** Words that lead to the form for those who write, and are words for all others. */
export const PieceLink: FC<{ kind: PieceKindId; id: string; words: string; writes: boolean }> = ({
  kind,
  id,
  words,
  writes,
}) => (writes ? <Link to={makingAddresses.of[kind]({ stueck: id })}>{words}</Link> : words)

export const AddPiece: FC<{ kind: PieceKindId; words: string }> = ({ kind, words }) => (
  <ActionLink to={makingAddresses.of[kind]({ stueck: fresh })} look="second" icon="add">
    {words}
  </ActionLink>
)
