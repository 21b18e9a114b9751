import { guestFields } from '#commons/fair/guest-form.tsx'
import { checkbox, optionalMail, optionalText } from '#foundation/http/fields.ts'

/** Who contributes: an account, a guest with name and mail address, or a guest with a code from paper. */
export const contributorFields = {
  ...guestFields,
  /** To be removed when the account is deleted. */
  goes: checkbox(),
  name: optionalText(80),
  mail: optionalMail(),
  /** From paper, instead of name and mail address. */
  code: optionalText(40),
}
