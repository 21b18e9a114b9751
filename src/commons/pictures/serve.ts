import { isStaff } from '#commons/access/rules.ts'
import { isFileKey } from '#foundation/files/store.ts'
import { missing } from '#foundation/http/problems.ts'
import { api } from '#foundation/http/route.ts'
import { access } from './access.ts'
import { addresses, keyOfAddress } from './addresses.ts'
import { whoMaySee } from './queries.ts'

/** The picture itself. Public ones are kept by browsers for ever, because the address is made of the content; others only the staff see. */
export const pictureFile = api(access, {
  address: addresses.file,
  action: 'picture.see',
  async answer({ tx, space, viewer, files }, { file }) {
    const key = keyOfAddress(file)
    if (!isFileKey(key) || !key.endsWith('.webp')) missing()
    const who = await whoMaySee(tx, space.id, key)
    if (who === 'nobody' || (who === 'staff' && !isStaff(viewer, 'editor'))) missing()
    const stored = await files.get(key)
    if (!stored.ok) return missing()
    return new Response(stored.value.stream, {
      headers: {
        'content-type': 'image/webp',
        'content-length': String(stored.value.size),
        'cache-control': who === 'everybody' ? 'public, max-age=31536000, immutable' : 'private, no-store',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
        'cross-origin-resource-policy': 'same-origin',
      },
    })
  },
})
