// What holds for newcomers stands in commons/fair, for comments and all methods alike.

export { isTrusted } from '#commons/fair/newcomers.ts'
export { hasLink as leadsElsewhere } from '#commons/fair/words.ts'
