import type { TestHouse } from '#test/support/house.ts'

export type Person = Awaited<ReturnType<TestHouse['addPerson']>>

/** Words that nobody else would write: whoever finds them later knows where they came from. */
export interface Marker {
  /** Display name of the person. */
  readonly name: string
  readonly mail: string
  /** Goes into every text the person writes. */
  readonly words: string
}

/** Who takes part in the run-through. The marker person is an editor of the district, beside others. */
export interface Cast {
  readonly person: Person
  readonly marker: Marker
  readonly editor: Person
  readonly moderator: Person
  /** A person without an account, known by mail address. */
  readonly guest: { readonly mail: string; readonly words: string }
}

/**
 * What the marker person does in one module, through its forms. One file per module in deeds/, found by itself.
 * Texts that stay public without a name (an editor's article) must not carry the marker's words: they are not about the person.
 */
export interface Deed {
  /** Module id: the archive must have a part of it afterwards. */
  readonly module: string
  readonly act: (house: TestHouse, cast: Cast) => Promise<void>
  /** Leaves rows for the guest's address too. */
  readonly guest?: boolean
}

export const deed = (one: Deed): Deed => one

/** Fails loudly when a form did not go through: a deed that was not done proves nothing. */
export async function went(response: Response | Promise<Response>): Promise<Response> {
  const answer = await response
  if (answer.status !== 303)
    throw new Error(`A deed was refused: ${answer.status} ${(await answer.text()).slice(0, 2000)}`)
  return answer
}
