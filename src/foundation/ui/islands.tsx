import type { Child, FC } from 'hono/jsx'
import { useVisit } from './context.ts'
import { Icon } from './icon.tsx'
import { Link } from './links.tsx'
import type { Target } from './target.ts'
import { texts } from './texts.ts'

// Things that only script can do. Without script they stay hidden; nothing depends on them.

const looks = 'kern-btn kern-btn--secondary'

/** Prints the page. */
export const PrintButton: FC = () => (
  <print-button class="no-print" hidden>
    <button type="button" class={looks}>
      <Icon name="print" size="small" />
      <span class="kern-label">{texts(useVisit().language).print}</span>
    </button>
  </print-button>
)

/** Copies an address; this page's when none is given. */
export const CopyLink: FC<{ address?: string }> = ({ address }) => {
  const t = texts(useVisit().language)
  return (
    <copy-link class="no-print" data-address={address} data-done={t.copied} hidden>
      <button type="button" class={looks}>
        <Icon name="link" size="small" />
        <span class="kern-label">{t.copyLink}</span>
      </button>
      <span role="status" class="copied" />
    </copy-link>
  )
}

/** Back to a list: with script, to the very place one came from. */
export const BackLink: FC<{ to: Target; children?: Child }> = ({ to, children }) => (
  <go-back class="no-print">
    <Link to={to} class="action-back">
      <Icon name="back" size="small" />
      {children}
    </Link>
  </go-back>
)
