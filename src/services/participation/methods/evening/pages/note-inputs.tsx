import type { FC } from 'hono/jsx'
import { PictureField } from '#commons/pictures/picture-field.tsx'
import type { KeptPicture } from '#commons/pictures/queries.ts'
import { say } from '#foundation/text/catalogue.ts'
import { RadioGroup } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { useProblem } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Stack } from '#foundation/ui/layout.tsx'
import { channelWords } from '../../../texts/words.ts'
import { type Note, noteChannels } from '../notes/note.ts'
import { staffTexts } from '../texts/staff.ts'

/** What was said and how many dots it got; what is needed seldom is folded away, because this is typed on a phone. */
export const NoteInputs: FC<{ note?: Note; pictures: readonly KeptPicture[] }> = ({ note, pictures }) => {
  const { language, attempt } = useVisit()
  const t = staffTexts(language)
  const problems = [useProblem('source'), useProblem('channel'), useProblem('pictureAlt'), useProblem('pictureFile')]
  const open =
    Boolean(attempt && problems.some(Boolean)) || Boolean(note && (note.channel !== 'on-site' || note.pictureId))
  return (
    <>
      <TextArea name="words" label={t.words} hint={t.wordsHint} value={note?.words} rows={4} maxlength={2000} />
      <TextInput
        name="dots"
        label={t.dots}
        inputmode="numeric"
        wide="short"
        value={note ? String(note.dots) : undefined}
        optional
        maxlength={4}
      />
      <Details summary={t.more} open={open}>
        <Stack>
          <RadioGroup
            name="channel"
            label={t.channel}
            value={note?.channel ?? 'on-site'}
            choices={noteChannels.map((channel) => ({ value: channel, label: say(channelWords[channel], language) }))}
          />
          <TextInput name="source" label={t.source} hint={t.sourceHint} value={note?.source} maxlength={200} optional />
          <PictureField pictures={pictures} value={note?.pictureId} />
        </Stack>
      </Details>
    </>
  )
}
