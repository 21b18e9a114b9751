import type { TestHouse } from '#test/support/house.ts'
import type { Everybody } from './roles.ts'

/** Content that the rows' addresses refer to. Each module adds what its rows need; ids are fixed so that rows are plain data. */
export async function prepareContent(_house: TestHouse, _everybody: Everybody): Promise<void> {}
