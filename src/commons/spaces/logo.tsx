import type { Child } from 'hono/jsx'
import { fileAddress } from '#foundation/files/serve.ts'
import type { Space } from '#foundation/http/visit.ts'
import { Image } from '#foundation/ui/media.tsx'
import { factsOf } from './space-facts.ts'

/** The logo of a space for the masthead, 48 pixels high; silent, because the name stands beside it. */
export function logoOf(space: Pick<Space, 'settings'>): Child {
  const { logo, logoWidth = 160, logoHeight = 48 } = factsOf(space)
  if (!logo) return null
  const height = Math.min(48, logoHeight)
  return (
    <Image src={fileAddress(logo)} alt="" width={Math.round((logoWidth * height) / logoHeight)} height={height} first />
  )
}
