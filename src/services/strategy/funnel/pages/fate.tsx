import type { FC } from 'hono/jsx'
import type { Language } from '#foundation/text/language.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { funnelTexts } from '../texts.ts'
import type { Candidate, Fate } from '../things.ts'

export const FateTag: FC<{ of: Fate }> = ({ of }) => {
  const t = funnelTexts(useVisit().language)
  return of === 'kept' ? (
    <StatusTag tone="success">{t.kept}</StatusTag>
  ) : (
    <StatusTag icon="close">{t.droppedOut}</StatusTag>
  )
}

export const reasonWords = ({ fate, reason }: Candidate, language: Language): string =>
  fate === 'lost' ? funnelTexts(language).lostReason : reason
