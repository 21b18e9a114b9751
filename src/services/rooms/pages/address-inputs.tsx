import type { FC } from 'hono/jsx'
import { useVisit } from '#foundation/ui/context.ts'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Columns } from '#foundation/ui/layout.tsx'
import { invoiceTexts } from '../texts/invoices.ts'

interface Props {
  names?: { readonly street: string; readonly postcode: string; readonly town: string }
  of?: { readonly street: string; readonly postcode: string; readonly town: string } | undefined
  /** Whose address the browser may fill in. */
  whose: 'own' | 'billing' | 'nobody'
  optional?: boolean
  postcodeLength?: number
}

/** Street, postcode and town, as they stand on an invoice. */
export const AddressInputs: FC<Props> = ({
  names = { street: 'street', postcode: 'postcode', town: 'town' },
  of,
  whose,
  optional,
  postcodeLength = 10,
}) => {
  const t = invoiceTexts(useVisit().language)
  const fill = (part: string) => (whose === 'nobody' ? 'off' : whose === 'own' ? part : `billing ${part}`)
  return (
    <>
      <TextInput
        name={names.street}
        label={t.street}
        value={of?.street}
        maxlength={120}
        autocomplete={fill('street-address')}
        optional={optional}
      />
      <Columns as="even">
        <TextInput
          name={names.postcode}
          label={t.postcode}
          value={of?.postcode}
          maxlength={postcodeLength}
          inputmode={postcodeLength === 5 ? 'numeric' : undefined}
          wide="short"
          autocomplete={fill('postal-code')}
          optional={optional}
        />
        <TextInput
          name={names.town}
          label={t.town}
          value={of?.town}
          maxlength={80}
          autocomplete={fill('address-level2')}
          optional={optional}
        />
      </Columns>
    </>
  )
}
