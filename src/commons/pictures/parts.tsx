import type { FC } from 'hono/jsx'
import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { Checkbox, Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Image, Picture } from '#foundation/ui/media.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { pictureAddress } from './addresses.ts'
import { type KeptPicture, type Licence, licences, type ShownPicture } from './queries.ts'
import { licenceTexts, texts } from './texts.ts'

const source = (visit: Visit, key: string) => hrefFor(visit, pictureAddress(key), { language: 'de' })

/** What `<Image>` and `<Picture>` want, with the addresses of all widths. */
export function imageOf(picture: ShownPicture, visit: Visit) {
  return {
    src: source(visit, picture.key),
    sizes: picture.sizes.map(({ key, width }) => ({ src: source(visit, key), width })),
    alt: picture.alt,
    width: picture.width,
    height: picture.height,
  }
}

/** 'Kreisarchiv, CC BY 4.0'. */
export function rightsOf({ author, licence }: ShownPicture, visit: Visit): string {
  const short = licence ? licenceTexts(visit.language)[`${licence}Short`] : ''
  return [author, short].filter(Boolean).join(', ')
}

/** A picture in an article, with its rights. */
export const ArticlePicture: FC<{ of: ShownPicture }> = ({ of }) => {
  const visit = useVisit()
  return <Picture {...imageOf(of, visit)} rights={rightsOf(of, visit)} first />
}

/** The picture of the lead story; its title beside it says what it is about. */
export const LeadPicture: FC<{ of: ShownPicture | undefined }> = ({ of }) => {
  const visit = useVisit()
  return of ? <Image {...imageOf(of, visit)} first /> : null
}

/** A picture in a list or beside a choice, small. */
export const Thumbnail: FC<{ of: ShownPicture; alt?: string }> = ({ of, alt }) => {
  const visit = useVisit()
  const { sizes, ...image } = imageOf(of, visit)
  return <Image {...image} src={sizes[0]?.src ?? image.src} sizes={[]} alt={alt ?? image.alt} />
}

/** What is said about a picture, in any form: names of the fields begin with 'picture'. */
export const PictureDetailInputs: FC<{ picture?: KeptPicture; optional?: boolean }> = ({ picture, optional }) => {
  const { language } = useVisit()
  const t = texts(language)
  const l = licenceTexts(language)
  return (
    <>
      <TextInput
        name="pictureAlt"
        label={t.alt}
        hint={t.altHint}
        value={picture?.alt}
        maxlength={500}
        optional={optional}
      />
      <TextInput
        name="pictureAuthor"
        label={t.author}
        hint={t.authorHint}
        value={picture?.author}
        maxlength={200}
        optional={optional}
      />
      <Select
        name="pictureLicence"
        label={t.licence}
        value={picture?.licence ?? undefined}
        choices={licences.map((value: Licence) => ({ value, label: l[value] }))}
        optional={optional}
      />
      <Checkbox name="picturePeople" label={t.people} hint={t.peopleHint} checked={picture?.showsPeople} optional />
    </>
  )
}

/** How a picture stands: a word, and why. */
export const PictureState: FC<{ of: KeptPicture }> = ({ of }) => {
  const t = texts(useVisit().language)
  if (of.state === 'pending') return <StatusTag tone="warning">{t.statePending}</StatusTag>
  if (of.isPublic) return <StatusTag tone="success">{t.statePublic}</StatusTag>
  return <StatusTag tone="danger">{of.withdrawn ? t.stateWithdrawn : t.stateConsentMissing}</StatusTag>
}
