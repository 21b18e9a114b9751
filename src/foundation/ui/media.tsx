import type { Child, FC } from 'hono/jsx'
import { useVisit } from './context.ts'
import { texts } from './texts.ts'

export interface PictureProps {
  src: string
  /** Other sizes: address and width in pixels. */
  sizes?: readonly { src: string; width: number }[]
  /** What the picture shows; '' when the words beside it say it already. */
  alt: string
  /** Pixels of `src`: the place is kept free while it loads. */
  width: number
  height: number
  caption?: Child
  /** Author and licence, e.g. 'Kreisarchiv, CC BY 4.0'. */
  rights?: string
  /** The first picture of a page loads at once, all others when they come near. */
  first?: boolean
  /** How wide it stands, as in `sizes` of <img>. */
  wide?: string
}

/** Only the <img>, for cards and lists. */
export const Image: FC<Omit<PictureProps, 'caption' | 'rights'>> = ({
  src,
  sizes = [],
  alt,
  width,
  height,
  first,
  wide,
}) => (
  <img
    src={src}
    srcset={sizes.length ? sizes.map((size) => `${size.src} ${size.width}w`).join(', ') : undefined}
    sizes={sizes.length ? (wide ?? '(min-width: 62rem) 48rem, 100vw') : undefined}
    alt={alt}
    width={width}
    height={height}
    loading={first ? 'eager' : 'lazy'}
    decoding="async"
  />
)

/** A picture with caption and rights. */
export const Picture: FC<PictureProps> = ({ caption, rights, ...image }) => (
  <figure class="picture">
    <Image {...image} />
    {(caption || rights) && (
      <figcaption>
        {caption}{' '}
        {rights && (
          <span class="rights">
            {texts(useVisit().language).rights} {rights}
          </span>
        )}
      </figcaption>
    )}
  </figure>
)

/** A drawn map with what it shows and where its data come from. The list that says the same stands beside it. */
export const MapFigure: FC<{ caption: Child; attribution?: Child; children?: Child }> = ({
  caption,
  attribution,
  children,
}) => (
  <figure class="map">
    {children}
    <figcaption>
      <span>{caption}</span>
      {attribution && <span class="rights">{attribution}</span>}
    </figcaption>
  </figure>
)
