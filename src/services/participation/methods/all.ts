import { budget } from './budget/method.tsx'
import { evening } from './evening/method.tsx'
import { ideas } from './ideas/method.tsx'
import type { Method } from './method.ts'
import { opinions } from './opinions/method.tsx'
import { reading } from './reading/method.ts'
import { survey } from './survey/method.tsx'
import { text } from './text/method.tsx'
import { vote } from './vote/method.tsx'

/** All methods, in the order in which staff choose from them. */
export const methods: readonly Method[] = [evening, ideas, survey, text, opinions, vote, budget, reading]

export const methodOf = (id: string): Method => methods.find((one) => one.id === id) ?? reading
