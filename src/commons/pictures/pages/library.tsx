import { z } from 'zod'
import { pictureTypes } from '#foundation/files/detect.ts'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { bytes } from '#foundation/text/numbers.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { FileInput } from '#foundation/ui/file-input.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { Pagination } from '#foundation/ui/navigation.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { defaultQuota } from '../keep-picture.ts'
import { PictureDetailInputs, PictureState, Thumbnail } from '../parts.tsx'
import { bytesKept, keptPictures } from '../queries.ts'
import { texts } from '../texts.ts'

const perPage = 24
const query = z.object({
  vor: z
    .string()
    .regex(/^[\dTZ:.-]+~[0-9a-f-]{36}$/)
    .optional(),
})

export const libraryPage = page(access, {
  address: addresses.library,
  action: 'picture.keep',
  query,
  async load({ tx, space }, _params, { vor }) {
    const [at, id] = vor?.split('~') ?? []
    const before = at && id ? { at: Temporal.Instant.from(at), id } : undefined
    const pictures = await keptPictures(tx, space.id, { limit: perPage + 1, before })
    return {
      pictures: pictures.slice(0, perPage),
      more: pictures.length > perPage,
      first: !before,
      used: await bytesKept(tx, space.id),
    }
  },
  head: (_data, { language }) => ({ title: texts(language).title, noIndex: true }),
  view({ pictures, more, first, used }, { language, space }) {
    const t = texts(language)
    const last = pictures.at(-1)
    const quota = Number(space.settings.pictureQuota ?? defaultQuota)
    return (
      <Article title={t.title} lead={t.lead}>
        <div class="row">
          <ActionLink to={addresses.upload()} look="button" icon="upload">
            {t.upload}
          </ActionLink>
          <span class="small">{t.space(bytes(used, language), bytes(quota, language))}</span>
        </div>
        {pictures.length === 0 ? (
          <EmptyState title={t.none} icon="picture">
            <p>{t.noneHint}</p>
          </EmptyState>
        ) : (
          <ul class="pictures">
            {pictures.map((picture) => (
              <li>
                <Thumbnail of={picture} alt="" />
                <Link to={addresses.picture({ picture: picture.id })}>{picture.alt}</Link>
                <PictureState of={picture} />
              </li>
            ))}
          </ul>
        )}
        <Pagination
          earlier={more && last ? addresses.library({ vor: `${last.createdAt}~${last.id}` }) : undefined}
          later={first ? undefined : addresses.library()}
          earlierLabel={t.earlier}
          laterLabel={t.newest}
        />
      </Article>
    )
  },
})

export const uploadPage = page(access, {
  address: addresses.upload,
  action: 'picture.keep',
  load: async () => null,
  head: (_data, visit) => ({
    title: texts(visit.language).upload,
    noIndex: true,
    trail: [{ href: hrefFor(visit, addresses.library()), label: texts(visit.language).title }],
  }),
  view(_data, { language }) {
    const t = texts(language)
    return (
      <Article title={t.upload}>
        <Form path={addresses.upload.path} files submit={t.upload} cancel={addresses.library()}>
          <FileInput
            name="pictureFile"
            label={t.file}
            hint={t.fileHint}
            accept={pictureTypes.map((type) => `image/${type}`).join(',')}
            types={t.fileTypes}
            most="12 MB"
          />
          <PictureDetailInputs />
        </Form>
      </Article>
    )
  },
})
