import type { FC } from 'hono/jsx'
import { useVisit } from './context.ts'
import { Article, Stack } from './layout.tsx'
import { LinkList } from './links.tsx'
import { Answers } from './style-guide/answers.tsx'
import { Basics } from './style-guide/basics.tsx'
import { Contents } from './style-guide/contents.tsx'
import { Figures } from './style-guide/figures.tsx'
import { Forms } from './style-guide/forms.tsx'
import { styleGuideTexts } from './style-guide/texts.ts'

export { SampleConfirmation } from './style-guide/answers.tsx'
export { styleGuideTexts } from './style-guide/texts.ts'

const parts = [
  'type',
  'colours',
  'icons',
  'actions',
  'news',
  'events',
  'services',
  'lists',
  'wayfinding',
  'feedback',
  'forms',
  'data',
  'media',
] as const

/**
 * Every component in every state, inside the page's frame.
 * @param picture address of any picture in 3:2, to show how pictures stand
 */
export const StyleGuide: FC<{ picture?: string }> = ({ picture }) => {
  const t = styleGuideTexts(useVisit().language)
  return (
    <Article title={t.title} lead={t.lead}>
      <nav aria-label={t.contents}>
        <LinkList columned items={parts.map((part) => ({ to: { href: `#${part}` }, title: t[part] }))} />
      </nav>
      <Stack gap="airy">
        <Basics />
        <Contents />
        <Answers />
        <Forms />
        <Figures picture={picture} />
      </Stack>
    </Article>
  )
}
