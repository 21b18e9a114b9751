import { keyOf } from '#foundation/files/store.ts'
import { rows } from '../contract.ts'
import { trustIds as ids } from '../known-ids.ts'

const editors = { other: 403, visitor: 303, editor: 200, administrator: 200 } as const
const editorsForm = { other: 403, editor: 422, administrator: 422 } as const
const moderators = { other: 403, visitor: 303, moderator: 200, administrator: 200 } as const
const moderatorsForm = { other: 403, moderator: 422, administrator: 422 } as const
const citizens = { other: 200, visitor: 303 } as const
const picture = { picture: ids.picture }
const unknown = { picture: ids.nobody }
const about = { case: ids.case }
const token = { token: 'unknown' }

export const deskRows = rows([{ route: 'page /schreibtisch', status: citizens, statements: 26, bytes: 60_000 }])

export const picturesRows = rows([
  {
    route: 'api /bild/:file',
    params: { file: keyOf(ids.pictureBytes, 'webp').replace('/', '') },
    status: 200,
    statements: 3,
    type: 'image/webp',
  },
  { route: 'page /bilder', status: editors, statements: 4 },
  { route: 'page /bilder/hochladen', status: editors, statements: 2 },
  { route: 'form /bilder/hochladen', status: editorsForm, statements: 6 },
  { route: 'page /bilder/:picture', params: picture, status: editors, statements: 5 },
  { route: 'form /bilder/:picture', params: picture, status: editorsForm, statements: 6 },
  { route: 'form /bilder/:picture/person', params: picture, status: editorsForm, statements: 6 },
  { route: 'form /bilder/:picture/widerruf', params: picture, status: editorsForm, statements: 6 },
  { route: 'form /bilder/:picture/loeschen', params: unknown, status: 404, statements: 6 },
  { route: 'page /bild-einwilligung/:token', params: token, status: 200, statements: 3 },
  { route: 'form /bild-einwilligung/:token', params: token, status: 404, statements: 3 },
])

export const moderationRows = rows([
  { route: 'page /melden', status: 404, statements: 3 },
  { route: 'form /melden', status: 404, statements: 3 },
  { route: 'page /melden/danke', status: 200, statements: 2 },
  { route: 'page /moderation', status: 200, statements: 3, bytes: 40_000 },
  { route: 'api /moderation/zahlen.json', status: 200, statements: 3, type: 'application/json' },
  { route: 'page /moderation/faelle', status: moderators, statements: 3 },
  { route: 'page /moderation/faelle/:case', params: about, status: moderators, statements: 8 },
  { route: 'form /moderation/faelle/:case', params: about, status: moderatorsForm, statements: 6 },
  { route: 'form /moderation/faelle/:case/widerspruch', params: about, status: moderatorsForm, statements: 6 },
  {
    route: 'page /moderation/:case/widerspruch',
    params: about,
    status: { other: 403, visitor: 303, editor: 200 },
    statements: 3,
  },
  {
    route: 'form /moderation/:case/widerspruch',
    params: about,
    status: { other: 403, editor: 422 },
    statements: 4,
  },
  { route: 'page /schwaerzen', status: moderators, statements: 2 },
  { route: 'form /schwaerzen', status: moderatorsForm, statements: 4 },
  {
    route: 'page /schwaerzen/:redaction',
    params: { redaction: ids.redaction },
    status: { other: 404, moderator: 200 },
    statements: 4,
  },
  {
    route: 'form /schwaerzen/:redaction',
    params: { redaction: ids.redaction },
    status: { other: 404, moderator: 422 },
    statements: 6,
  },
])

export const privacyRows = rows([
  { route: 'page /konto/daten', status: citizens, statements: 3 },
  { route: 'form /konto/daten', status: { other: 303, visitor: 403 }, statements: 10 },
  {
    route: 'api /konto/daten/:export/archiv',
    params: { export: ids.nobody },
    status: { other: 404, visitor: 403 },
    statements: 3,
  },
  { route: 'page /konto/loeschen', status: citizens, statements: 5 },
  { route: 'form /konto/loeschen', status: { other: 422, visitor: 403 }, statements: 6 },
  { route: 'page /konto/geloescht', status: 200, statements: 2 },
  { route: 'page /meine-daten', status: 200, statements: 2 },
  { route: 'form /meine-daten', status: 422, statements: 3 },
  { route: 'page /meine-daten/postfach', status: 200, statements: 2 },
  { route: 'api /meine-daten/archiv/:token', params: token, status: 404, statements: 3 },
  { route: 'page /meine-daten/geloescht', status: 200, statements: 2 },
  { route: 'page /meine-daten/:token', params: token, status: 200, statements: 3 },
  { route: 'form /meine-daten/:token/auskunft', params: token, status: 422, statements: 4 },
  { route: 'form /meine-daten/:token/loeschen', params: token, status: 422, statements: 4 },
  { route: 'page /datenschutz/verzeichnis', status: 200, statements: 2, bytes: 120_000 },
  { route: 'api /datenschutz/verzeichnis.csv', status: 200, statements: 2, type: 'text/csv' },
])
