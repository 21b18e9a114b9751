import type { Child, FC } from 'hono/jsx'

interface PlaceHeadProps {
  /** The place's name, as the only h1. */
  title: Child
  lead?: Child
  /** The patchwork of its parcels, large. */
  drawing?: Child
  /** One primary action at most. */
  children?: Child
}

/** The head of a front page: the place in words and as the patchwork of its parcels. */
export const PlaceHead: FC<PlaceHeadProps> = ({ title, lead, drawing, children }) => (
  <div class="place-head">
    <div class="place-head-words">
      <h1>{title}</h1>
      {lead && <p class="lead">{lead}</p>}
      {children}
    </div>
    {drawing && <div class="place-head-drawing">{drawing}</div>}
  </div>
)
