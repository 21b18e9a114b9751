import { z } from 'zod'
import { api } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { access } from './access.ts'
import { addresses } from './addresses.ts'
import { ideasAt, paramsOf } from './load-idea.ts'
import { similarIdeas } from './similar.ts'

/** Ideas that sound like a title somebody is writing. The title is used for nothing else. */
export const similarWhileWriting = api(access, {
  address: addresses.similar,
  action: 'idea.read',
  query: z.object({ titel: z.string().max(200).catch('') }),
  async answer(work, params, { titel }) {
    const { at } = await ideasAt(work, params)
    const found = titel.trim() ? await similarIdeas(work, at.phase.id, { title: titel, body: '' }, { limit: 3 }) : []
    const similar = found.map(({ id, title }) => ({
      title,
      href: hrefFor(work, addresses.idea({ ...paramsOf(at), idea: id })),
    }))
    return Response.json({ similar }, { headers: { 'cache-control': 'no-store' } })
  },
})
