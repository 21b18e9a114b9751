import { licences } from '#commons/pictures/queries.ts'
import { isUuid } from '#commons/spaces/is-uuid.ts'
import { detectFile } from '#foundation/files/detect.ts'
import { keyOf } from '#foundation/files/store.ts'
import { sayFileProblem } from '#foundation/files/texts.ts'
import { download } from '#foundation/http/download.ts'
import { choice, optionalText, optionalWebAddress, text, upload } from '#foundation/http/fields.ts'
import { found, goTo, missing, refuse } from '#foundation/http/problems.ts'
import { api, form, type Work } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { subject } from '../meetings/load.ts'
import { meetingAudiences } from '../meetings/meeting.ts'
import { materialAddresses as addresses } from './addresses.ts'
import { materialsAt } from './load.ts'
import { mostBytes } from './material.ts'
import { addPage } from './pages/add.tsx'
import { materialOf } from './queries.ts'
import { addMaterial, removeMaterial } from './save.ts'
import { notices } from './texts.ts'

/** Keeps a PDF. Its content decides what it is, not its name. @returns its key and size; refuses everything else at the field */
async function keepPdf({ files }: Pick<Work, 'files'>, file: File): Promise<{ fileKey: string; bytes: number }> {
  const bytes = await file.bytes()
  const detected = detectFile(bytes, { allowed: ['pdf'], limit: mostBytes, name: file.name, claimed: file.type })
  if (!detected.ok)
    return refuse({ de: sayFileProblem(detected.problem, 'de'), en: sayFileProblem(detected.problem, 'en') }, 'file')
  const stored = await files.put(keyOf(bytes, 'pdf'), bytes)
  if (!stored.ok)
    return refuse({ de: sayFileProblem(stored.problem, 'de'), en: sayFileProblem(stored.problem, 'en') }, 'file')
  return { fileKey: stored.value.key, bytes: bytes.length }
}

const add = form(access, {
  address: addresses.add,
  action: 'programme.own',
  only: 'network',
  fields: {
    about: optionalText(60),
    title: text(160),
    holder: text(160),
    licence: choice(licences),
    audience: choice(meetingAudiences),
    file: upload(mostBytes),
    web: optionalWebAddress(),
  },
  page: addPage,
  load: materialsAt,
  subject,
  async run(work, { about, file, web, ...said }, { meeting, runs, places }) {
    if (about ? !places.some(({ value }) => value === about) : !runs) refuse(notices.notYours, 'about')
    if (!file && !web) refuse(notices.nothing, 'file')
    const [kind, id = null] = (about ?? '').split('~')
    const kept = file ? await keepPdf(work, file) : { fileKey: null, bytes: null }
    await addMaterial(work, meeting.id, {
      ...said,
      ...kept,
      webAddress: web,
      item: kind === 'item' ? id : null,
      session: kind === 'session' ? id : null,
      author: work.viewer.person,
    })
    return goTo(addresses.list({ treff: meeting.slug }), notices.added)
  },
})

async function materialAt(work: Work, { unterlage, ...params }: { treff: string; unterlage: string }) {
  if (!isUuid(unterlage)) missing()
  const at = await materialsAt(work, params)
  const { tx, space, viewer } = work
  return { ...at, material: found(await materialOf(tx, space.id, viewer, at.meeting.id, unterlage, at.runs)) }
}

const remove = form(access, {
  address: addresses.remove,
  action: 'programme.own',
  only: 'network',
  fields: {},
  load: materialAt,
  subject,
  async run(work, _input, { meeting, runs, material }) {
    if (!runs && !material.mine) missing()
    await removeMaterial(work, material)
    return goTo(addresses.list({ treff: meeting.slug }), notices.removed)
  },
})

/** The file itself, for those who may have it: nobody between keeps it, so that withdrawn is withdrawn. */
const file = api(access, {
  address: addresses.file,
  action: 'exchange.read',
  only: 'network',
  async answer(work, params) {
    const { material } = await materialAt(work, params)
    const stored = await work.files.get(material.fileKey ?? '')
    if (!stored.ok) return missing()
    return download(
      stored.value.stream,
      {
        name: `${material.title.replace(/[^\p{L}\p{N} -]+/gu, '').slice(0, 80) || 'Unterlage'}.pdf`,
        type: 'application/pdf',
        cache: 'private, no-store',
      },
      {
        'content-length': String(stored.value.size),
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
      },
    )
  },
})

export const materialForms = [add, remove, file]
