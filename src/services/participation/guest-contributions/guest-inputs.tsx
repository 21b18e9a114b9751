import type { FC } from 'hono/jsx'
import type { LocalAddress } from '#foundation/http/address.ts'
import type { Work } from '#foundation/http/route.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { codeTexts } from '../guest-codes/texts.ts'
import { guestTexts } from './texts.ts'

/** The code the form begins with: as it was typed, or from the address on the slip. */
export function codeGiven({ attempt }: Pick<Work, 'attempt'>, fromAddress: string | undefined): string | undefined {
  const typed = attempt?.values.code
  return typeof typed === 'string' ? typed : fromAddress
}

/** Who somebody without an account is: a name with a confirmed address, or a code from paper. @param without the form without the code */
export const GuestInputs: FC<{ code: string | undefined; without: LocalAddress; nameHint: string }> = ({
  code,
  without,
  nameHint,
}) => {
  const { language } = useVisit()
  const [t, words] = [guestTexts(language), codeTexts(language)]
  const input = (
    <TextInput
      name="code"
      label={words.code}
      hint={words.codeHint}
      value={code}
      maxlength={40}
      wide="medium"
      spellcheck={false}
      autocomplete="off"
      optional={!code}
    />
  )
  if (code)
    return (
      <>
        {input}
        <Link to={without}>{words.withoutCode}</Link>
      </>
    )
  return (
    <>
      <TextInput name="name" label={t.name} hint={nameHint} autocomplete="name" maxlength={80} wide="medium" />
      <TextInput name="mail" label={t.mail} hint={t.mailHint} type="email" autocomplete="email" wide="medium" />
      <Details summary={words.haveCode}>{input}</Details>
    </>
  )
}
