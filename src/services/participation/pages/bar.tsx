import type { FC } from 'hono/jsx'

/** A bar beside its figure; drawn with attributes, since our pages allow no styles in the markup. @param share 0 to 1; null: not shown */
export const Bar: FC<{ share: number | null }> = ({ share }) => (
  <svg class="survey-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class={share === null ? 'survey-bar-hidden' : 'survey-bar-all'} width="100" height="8" />
    {share !== null && share > 0 && (
      <rect class="survey-bar-part" width={Math.max(1, Math.round(Math.min(share, 1) * 1000) / 10)} height="8" />
    )}
  </svg>
)
