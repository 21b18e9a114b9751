import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { keepPrepared, type Prepared, storePrepared } from '#commons/pictures/demo.ts'
import { projectRoot } from '#foundation/config/project-root.ts'
import { events } from '../events.ts'
import { news } from '../news.ts'
import { type Drawing, drawings, drawnBy, drawnWidths, pictured } from '../pictures.ts'
import type { Where } from '../types.ts'
import type { Loading, Making } from './loading.ts'

/** Reads the drawings of the demo and stores their files. */
export async function storeDrawings({ files }: Loading['tools']): Promise<ReadonlyMap<Drawing, Prepared>> {
  const read = async (name: Drawing): Promise<[Drawing, Prepared]> => {
    const variants = drawnWidths.map(async (width) => ({
      width,
      height: (width * 5) / 8,
      bytes: new Uint8Array(await readFile(join(projectRoot, `src/demo/pictures/${name}-${width}.webp`))),
      type: 'image/webp' as const,
    }))
    const details = { alt: drawings[name], author: drawnBy, licence: 'cc0' as const, showsPeople: false }
    return [name, { details, variants: await Promise.all(variants) }]
  }
  const all = new Map(await Promise.all(Object.keys(drawings).map((name) => read(name as Drawing))))
  await storePrepared({ files }, [...all.values()])
  return all
}

/** Makes the drawings that a space's news and events show pictures of it. @returns slug of the news or event → picture */
export async function loadPictures(
  work: Making,
  where: Where,
  all: ReadonlyMap<Drawing, Prepared>,
  author: string,
): Promise<[slug: string, picture: string][]> {
  const slugs = [...news, ...events].filter((thing) => thing.where === where).map(({ slug }) => slug)
  const shown = slugs.flatMap((slug) => (pictured[slug] ? [[slug, pictured[slug]] as const] : []))
  const names = [...new Set(shown.map(([, name]) => name))]
  const ids = await keepPrepared(
    work,
    names.map((name) => all.get(name) as Prepared),
    author,
  )
  return shown.map(([slug, name]) => [slug, ids[names.indexOf(name)] as string])
}
