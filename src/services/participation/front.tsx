import { frontPart } from '#commons/manifest.ts'
import { Section } from '#foundation/ui/layout.tsx'
import { addresses } from './addresses.ts'
import { DialogueCards } from './dialogues/dialogue-cards.tsx'
import { newestDialogues } from './dialogues/queries.ts'
import { standingOfAll } from './phases/phase.ts'
import { texts } from './texts/texts.ts'

/** Where one can take part now or soon, on the front page; nothing while there is no dialogue. */
export const dialoguesOnFront = frontPart({
  id: 'participation',
  position: 15,
  async load({ tx, space, language, now }) {
    const newest = await newestDialogues(tx, space.id, { language, limit: 6 })
    return newest.filter(({ phases }) => standingOfAll(phases, now) !== 'after').slice(0, 3)
  },
  view(dialogues, { language }) {
    const t = texts(language)
    if (dialogues.length === 0) return null
    return (
      <Section id="mitreden" title={t.title} ruled more={{ to: addresses.list(), label: t.all }}>
        <DialogueCards of={dialogues} />
      </Section>
    )
  },
})
