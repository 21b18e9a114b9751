import type { Child, FC } from 'hono/jsx'
import { asset } from '#foundation/http/assets.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { liveAddresses as addresses } from './addresses.ts'
import { texts } from './texts.ts'

interface LivePartProps {
  treff: string
  /** The state it was drawn from (`standOf`), read before everything it shows. */
  stand: string
  /**
   * 'tafel' and, for visitors, 'raster' come with the message itself, the same for everybody. Otherwise the page is asked for again, as the reader sees it: at once, or,
   * where hundreds may look, `calm`: within a second, not all in the same moment.
   */
  part?: 'tafel' | 'raster'
  calm?: boolean
  /** Read out when it differs from what was read out before. */
  say?: string
  children?: Child
}

/**
 * A part of a page of a barcamp that follows what happens; at most one on a page. Without script it stands as it is, with a link that loads it
 * again.
 */
export const LivePart: FC<LivePartProps> = ({ treff, stand, part, calm, say, children }) => {
  const visit = useVisit()
  const t = texts(visit.language)
  return (
    <live-part
      data-from={hrefFor(visit, addresses.stream({ treff }, { teil: part }))}
      data-stand={stand}
      data-spread={calm ? 800 : 0}
      data-on={t.on}
      data-lost={t.lost}
    >
      <p class="live-line small quiet no-print">
        <a href={visit.url.pathname + visit.url.search}>{t.reload}</a>
      </p>
      <p class="out-of-sight" role="status" />
      <LiveContent say={say}>{children}</LiveContent>
      <script type="module" src={asset('live-page.js')} />
    </live-part>
  )
}

/** What is replaced: drawn with the page, and again for each message. */
export const LiveContent: FC<{ say?: string; children?: Child }> = ({ say, children }) => (
  <div class="live-content" data-live data-say={say}>
    {children}
  </div>
)
