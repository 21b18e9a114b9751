import type { Job } from '#commons/manifest.ts'
import { publish } from '#commons/publication/publish.ts'
import { jobWork, networkSpace } from '../directory/keep-directory.ts'
import { cardsQueue } from './save-cards.ts'
import { challengeSource } from './source.ts'

/** What was written on cards is found by the search. */
export const cardsJob: Job = {
  queue: cardsQueue,
  async run(tools, data) {
    const space = await networkSpace(tools)
    const { challenge } = data as { challenge: string }
    if (space) await tools.inSpace(space.id, (tx) => publish(jobWork(tools, tx, space), challengeSource, [challenge]))
  },
}
