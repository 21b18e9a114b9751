import type { Child } from 'hono/jsx'
import { missing } from '#foundation/http/problems.ts'
import { api } from '#foundation/http/route.ts'
import { hrefFor, type Space } from '#foundation/http/visit.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Image } from '#foundation/ui/media.tsx'
import { places } from '../front/addresses.ts'
import { access } from './access.ts'
import { factsOf } from './space-facts.ts'

/** The logo of a space for the masthead, 48 pixels high; silent, because the name stands beside it. */
export function logoOf(space: Pick<Space, 'settings'>): Child {
  return factsOf(space).logo ? <Logo space={space} most={48} alt="" /> : null
}

/** The logo, at most so many pixels high. */
export const Logo = ({ space, most, alt }: { space: Pick<Space, 'settings'>; most: number; alt: string }) => {
  const { logo = '', logoWidth = 160, logoHeight = 48 } = factsOf(space)
  const height = Math.min(most, logoHeight)
  const src = hrefFor(useVisit(), places.logo({ version: versionOf(logo) }), { language: 'de' })
  return <Image src={src} alt={alt} width={Math.round((logoWidth * height) / logoHeight)} height={height} first />
}

const versionOf = (key: string) => key.replaceAll('/', '')

/** The logo as a file: only the one that this space shows now. Browsers keep it for ever, because the address is made of the content. */
export const logoRoute = api(access, {
  address: places.logo,
  action: 'space.see',
  async answer({ space, files }, { version }) {
    const { logo } = factsOf(space)
    if (!logo || versionOf(logo) !== version) missing()
    const stored = await files.get(logo)
    if (!stored.ok) return missing()
    return new Response(stored.value.stream, {
      headers: {
        'content-type': 'image/webp',
        'content-length': String(stored.value.size),
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
      },
    })
  },
})
